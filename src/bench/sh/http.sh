#!/usr/bin/env bash
# A form of 27 indicators over HTTP: requests a second and the 99th of 100 latencies, beside an endpoint that parses the
# same JSON and writes it back, once in our own JVM and once in an empty Spring Boot web application; same flags, same
# run, all taken in turn.
# Arguments: seconds of each measurement (10), rounds (3), seconds of warm-up each (30), a file of facts instead of the
# made-up form (src/test/resources/cases/bafu-2022/facts.json). JAVA_FLAGS are for both;
# without them, those that serve chooses for itself, and a bounded heap.
# Needs: wrk, mvn -q -B package -DskipTests, mvn -q -B -Pbench test-compile, mvn -q dependency:build-classpath -Dmdep.outputFile=target/cp.
set -euo pipefail
cd "$(dirname "$0")/../../.."
seconds=${1:-10}
rounds=${2:-3}
warm=${3:-30}
flags=${JAVA_FLAGS:--Xmx1g -XX:+UseParallelGC -XX:MaxNewSize=512m -XX:InlineSmallCode=1000}
libraries=$(find target/lib -name '*.jar' | grep -vE '/(springdoc|swagger|webjars|drools|kie|poi|xmlbeans|picocli|antlr)' | tr '\n' ':')
if [ $# -gt 3 ]; then
  sed 's/^ *//' "$4" | tr -d '\n' > target/form.json
else
  java -cp "target/classes:target/test-classes:$(cat target/cp)" kaoping.bench.FormLines 1 | tr -d '\n' > target/form.json
fi
cat > target/form.lua <<'LUA'
local file = io.open("target/form.json", "r")
wrk.body = file:read("*a")
file:close()
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
LUA

java $flags -cp "target/test-classes:$libraries" -Dserver.port=18081 kaoping.bench.EmptyApplication > target/empty.log 2>&1 &
empty=$!
java $flags -cp target/kaoping.jar:target/test-classes -Dspring.main.sources=kaoping.bench.Echo kaoping.Kaoping serve --port 18082 \
  > target/serve.log 2>&1 &
ours=$!
trap 'kill "$empty" "$ours"; rm -f target/form.json target/form.lua' EXIT
for address in 18081/echo 18082/echo 18082/v1/appraisals; do
  until curl -sf -o /dev/null -H 'Content-Type: application/json' --data-binary @target/form.json "http://127.0.0.1:$address"; do sleep 0.2; done
done

measure() { wrk -t1 -c8 -d"${3:-$seconds}s" --latency -s target/form.lua "http://127.0.0.1:$1" | awk -v what="$2" '
  /99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = " (" $0 ")" } END { print what ": " rate " requests/s, p99 " p99 bad }'; }

measure 18081/echo "warm-up, empty" "$warm" > /dev/null
measure 18082/echo "warm-up, ours" "$warm" > /dev/null
measure 18082/v1/appraisals "warm-up, ours" "$warm" > /dev/null
measure "18082/v1/appraisals?sentences=false" "warm-up, ours" "$((warm / 3))" > /dev/null
uptime
for _ in $(seq "$rounds"); do
  measure 18081/echo "empty application, /echo      "
  measure 18082/echo "in the same JVM,   /echo      "
  measure 18082/v1/appraisals "kaoping, with sentences       "
  measure "18082/v1/appraisals?sentences=false" "kaoping, without sentences    "
done
