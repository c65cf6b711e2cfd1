#!/usr/bin/env bash
# From `java -jar` to the first answered appraisal, beside an empty Spring Boot web application to its first answer; and
# `grade` and `check` from the shell. Medians of as many rounds as the first argument says (5), the two taken in turn.
# Needs: mvn -q -B package -DskipTests, and mvn -q -B -Pbench test-compile for the empty application.
set -euo pipefail
cd "$(dirname "$0")/../../.."
rounds=${1:-5}
facts=src/test/resources/cases/bafu-2022/facts.json
book=decision-tables/530622-qiaojia/annual-appraisal-2023.xlsx
libraries=$(find target/lib -name '*.jar' | grep -vE '/(springdoc|swagger|webjars|drools|kie|poi|xmlbeans|picocli|antlr)' | tr '\n' ':')

now() { date +%s%N; }

# until_answered PORT PATH COMMAND…: milliseconds from the start of COMMAND to its first answer.
until_answered() {
  local port=$1 path=$2 began pid
  shift 2
  began=$(now)
  "$@" >/dev/null 2>&1 &
  pid=$!
  until curl -sf -o /dev/null -H 'Content-Type: application/json' --data-binary "@$facts" "http://127.0.0.1:$port$path"; do sleep 0.01; done
  echo $((($(now) - began) / 1000000))
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

took() {
  local began
  began=$(now)
  "$@" >/dev/null
  echo $((($(now) - began) / 1000000))
}

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

for _ in $(seq "$rounds"); do
  until_answered 18081 /echo java -cp "target/test-classes:$libraries" -Dserver.port=18081 kaoping.bench.EmptyApplication >> target/start.empty
  until_answered 18082 /v1/appraisals java -jar target/kaoping.jar serve --port 18082 >> target/start.ours
  took java -jar target/kaoping.jar grade "$facts" >> target/start.grade
  took java -jar target/kaoping.jar check "$book" >> target/start.check
done
empty=$(median < target/start.empty)
ours=$(median < target/start.ours)
echo "empty application   $empty ms"
echo "kaoping serve       $ours ms   $(awk "BEGIN { printf \"%.2f\", $ours / $empty }") times"
echo "kaoping grade       $(median < target/start.grade) ms"
echo "kaoping check       $(median < target/start.check) ms"
rm -f target/start.*
