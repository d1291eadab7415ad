#!/usr/bin/env bash
# make.sh NUMBER COMMIT: makes format-NUMBER.zip beside this script, a small store as the program at COMMIT writes it.
# Run it in the project's directory before the number in HistoryGraph.FORMAT is raised, for the number and the last commit before.
# format-1.zip was made of commit 3a5f3279.
set -euo pipefail
number=$1 commit=$2 here=$(cd "$(dirname "$0")" && pwd) work=$(mktemp -d)
trap 'git worktree remove --force "$work/source" 2>/dev/null; rm -rf "$work"' EXIT
git worktree add --detach "$work/source" "$commit"
cd "$work/source"
mvn -q -DskipTests package
libya=data/libya-2019
./dateline load --no-validate --store "$work/store" data/seed $libya/actors.ttl $libya/places.ttl \
  $libya/sources/{agi-2019-04-06-conference,libya-analysis-2019-04-09-conference,middle-east-affairs-2019-04-09-conference}.trig \
  $libya/sources/{libya-observer-2019-06-26-gharyan,new-arab-2019-06-27-gharyan,al-maghrebiya-2019-08-28-gharyan}.trig \
  $libya/sources/{defense-post-2019-07-03-tajoura,un-2019-07-05-council-statement,un-2020-01-27-tajoura-report}.trig \
  $libya/sources/{un-2019-04-05-sg-activities,radio-pakistan-2019-04-15-toll,libya-business-news-2019-04-16-toll}.trig
rm -f "$work"/store/tdb.lock "$work"/store/Data-*/tdb.lock
rm -f "$here/format-$number.zip"
cd "$work/store"
zip -q -9 -r "$here/format-$number.zip" .
