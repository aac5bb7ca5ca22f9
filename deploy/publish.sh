#!/bin/sh
# Bring the repository up to date, build it, and have it read: deploy/publish.sh FOLDER
#
# When anything fails, readers keep the edition that they have, and this exits with another code than 0.
# One at a time for a checkout: the kernel frees the lock of one that was killed, and what Git locked in
# it is taken away when ten minutes old. NO_PULL=1 builds what stands here, without asking the repository's host.
set -eu

releases=${1:?"Cách dùng: deploy/publish.sh THƯ-MỤC-PHÁT-HÀNH"}
case $releases in /*) ;; *) releases=$PWD/$releases ;; esac
cd "$(dirname "$0")/.."

exec 9<.
flock --nonblock 9 || {
    echo "Đang có lần phát hành khác ở đây: đợi nó xong …" >&2
    flock --timeout 3600 9 || { echo "Sau một giờ lần ấy chưa xong: thử lại sau." >&2; exit 1; }
}

if [ -z "${NO_PULL:-}" ]; then
    find .git -name '*.lock' -mmin +10 -delete
    git pull --ff-only --quiet || {
        echo "Không lấy được bản mới từ kho mã (lời của git ở trên). Người đọc vẫn thấy bản cũ." >&2
        exit 1
    }
fi
make --silent site
.venv/bin/portal publish --to "$releases"
