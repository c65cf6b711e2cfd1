package kaoping.shelf;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Workbooks that were read (书库): each is read once, when somebody first needs it, and held once, however many inherit from it.
 */
class Library {
    private final ConcurrentMap<Spine, CompletableFuture<Volume>> read = new ConcurrentHashMap<>();

    /** The volume behind a spine. */
    Volume open(Spine spine) {
        return Once.of(read, spine, Spine::read);
    }

    /** Under one name; more than one of them are unfit for use. */
    final Volume open(List<Spine> spines) {
        Volume volume = open(spines.get(0));
        for (Spine other : spines.subList(1, spines.size())) {
            volume = open(other).besides(volume);
        }
        return volume;
    }

    /** Keeps only what still stands there. */
    void keep(Register register) {
        register.without(read.keySet().stream()).forEach(read::remove);
    }

    int size() {
        return read.size();
    }

    /** The same with a volume that is no file of the folder. */
    Library with(Spine given, Volume volume) {
        Library all = this;
        return new Library() {
            @Override
            Volume open(Spine spine) {
                return spine == given ? volume : all.open(spine);
            }
        };
    }
}
