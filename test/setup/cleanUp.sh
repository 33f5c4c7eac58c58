#!/bin/sh
# Removes the folder $2 some seconds after the process $1 has ended: a run that is killed cannot clean up itself.
# The database in that folder ends by itself within those seconds.
while kill -0 "$1" 2>/dev/null; do sleep 1; done
for pause in 6 6; do
  sleep "$pause"
  rm -rf "$2"
done
