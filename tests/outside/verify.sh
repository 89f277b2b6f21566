#!/usr/bin/env bash
# verify.sh FILE PUBLIC-KEY.jwk: checks a signed file with OpenSSL 3 alone and prints what was signed.
set -euo pipefail
unpack() {
  local text
  text=$(tr '_-' '/+')
  while ((${#text} % 4)); do text+='='; done
  printf %s "$text" | openssl base64 -d -A
}
IFS='"' read -r _ _ _ header _ _ _ payload _ _ _ signature _ <"$1" || true
x=$(sed 's/.*"x" *: *"\([^"]*\)".*/\1/' "$2")
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
printf %s.%s "$header" "$payload" >"$work/input"
printf %s "$signature" | unpack >"$work/signature"
{ printf '\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00' && printf %s "$x" | unpack; } >"$work/key.der"
openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$work/input" \
  -sigfile "$work/signature" >/dev/null
openssl dgst -sha256 -r "$work/input" | cut -d' ' -f1
printf %s "$payload" | unpack
