#!/usr/bin/env bash
# Forms of 27 indicators on as many lines as the first argument says (20000), appraised by `grade --batch`: forms a second
# by the program's own account (the start of the JVM not counted), time in all, and the most memory that it ever had.
# Needs: mvn -q -B package -DskipTests, mvn -q -B -Pbench test-compile, mvn -q dependency:build-classpath -Dmdep.outputFile=target/cp,
# and GNU time.
set -euo pipefail
cd "$(dirname "$0")/../../.."
count=${1:-20000}
java -cp "target/classes:target/test-classes:$(cat target/cp)" kaoping.bench.FormLines "$count" > target/forms.ndjson
uptime
for sentences in "" --no-sentences; do
  rm -f target/answers.ndjson
  echo "$count forms${sentences:+ $sentences}"
  /usr/bin/time -f '%e s in all, %U s of processors, most memory %M KB' \
    java ${JAVA_FLAGS:-} -jar target/kaoping.jar grade --batch target/forms.ndjson --out target/answers.ndjson $sentences
done
rm -f target/forms.ndjson target/answers.ndjson
