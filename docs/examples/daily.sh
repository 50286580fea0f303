#!/bin/sh
# Publishes the site as it is today, so that what is over disappears, and asks the server afterwards.
#
#     daily.sh SITE TARGET [URL]
#
# SITE is the folder with site.yaml, TARGET what `veiviser publish` publishes to, URL the address that readers use
# (left out: nothing is asked). It says nothing if all is well, so that cron writes no mail; else all that was said.
#
#     VEIVISER=/opt/veiviser/veiviser   the program, if it is not on the path
#     VEIVISER_LOG=FILE                 what was said is written there too, every time
#     VEIVISER_PULL=yes                 fetch the newest texts with git first
#     VEIVISER_PUBLISH=--in-place       an option of `veiviser publish`
#
# Exit codes: 0 all is well. Readers see the old site: 1 the content has errors (editors), 2 something around the
# program (web team). Readers see the new site: 3 `verify` found something wrong, 4 it could not look, 5 git fetched
# nothing new, so that only the date is of today.
set -u

if [ $# -lt 2 ]; then
    echo 'daily.sh SITE TARGET [URL]' >&2
    exit 2
fi
site=$1
target=$2
url=${3-}
program=${VEIVISER:-veiviser}
said=$(mktemp) || exit 2
trap 'rm -f "$said"' EXIT

finish() {
    if [ -n "${VEIVISER_LOG-}" ]; then
        { date '+== %Y-%m-%d %H:%M'; cat "$said"; echo "== $1"; } >>"$VEIVISER_LOG"
    fi
    [ "$1" -eq 0 ] || cat "$said" >&2
    exit "$1"
}

code=0
if [ "${VEIVISER_PULL-}" = yes ]; then
    # What is over must go even when the forge cannot be reached.
    git -C "$site" pull --quiet --ff-only >>"$said" 2>&1 || code=5
fi

"$program" publish "$target" --site "$site" --messages nb ${VEIVISER_PUBLISH-} >>"$said" 2>&1
case $? in
    0) ;;
    1) finish 1 ;;
    *) finish 2 ;;
esac

if [ -n "$url" ]; then
    "$program" verify "$url" --site "$site" --messages nb >>"$said" 2>&1
    case $? in
        0) ;;
        1) code=3 ;;
        *) code=4 ;;
    esac
fi
finish "$code"
