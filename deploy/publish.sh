#!/bin/sh
# Bring the repository up to date, build it, and have it read: deploy/publish.sh FOLDER
#
# When anything fails, readers keep the edition that they have, and this exits with another code than 0.
# NO_PULL=1 builds what stands here, without asking the repository's host.
set -eu

releases=${1:?"Cách dùng: deploy/publish.sh THƯ-MỤC-PHÁT-HÀNH"}
case $releases in /*) ;; *) releases=$PWD/$releases ;; esac
cd "$(dirname "$0")/.."

[ -n "${NO_PULL:-}" ] || git pull --ff-only --quiet
make --silent site
.venv/bin/portal publish --to "$releases"
