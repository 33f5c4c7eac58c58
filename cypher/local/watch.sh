#!/bin/sh
# Ends the process $1 when no process named by a file in the folder $2 lives any more:
# a launcher that was killed cannot stop its database itself.
while sleep 2; do
  kill -0 "$1" 2>/dev/null || exit 0
  for user in "$2"/*; do
    kill -0 "${user##*/}" 2>/dev/null && continue 2
  done
  kill "$1"
  # One whose disk is full may never end by itself.
  for second in 1 2 3 4 5 6 7 8 9; do
    sleep 1
    kill -0 "$1" 2>/dev/null || exit 0
  done
  kill -9 "$1"
  exit 0
done
