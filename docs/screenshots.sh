#!/usr/bin/env bash
# Takes the README's pictures of the demo in headless Chromium and leaves them in docs/screenshots, as WebP of at most 200 KB each.
# Needs chromium, chromium-driver and webp (Debian's names).
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in chromium chromedriver cwebp; do
  command -v "$tool" >/dev/null || { printf '%s is missing: apt install chromium chromium-driver webp\n' "$tool" >&2; exit 3; }
done

mvn -q -Dquick test -Dtest=ReadmePictures

mkdir -p docs/screenshots
for picture in target/readme/*.png; do
  to=docs/screenshots/$(basename "$picture" .png).webp
  cwebp -quiet -q 88 -m 6 -sharp_yuv "$picture" -o "$to"
  size=$(stat -c %s "$to")
  printf '%s: %s bytes\n' "$to" "$size"
  [ "$size" -le 204800 ]
done
