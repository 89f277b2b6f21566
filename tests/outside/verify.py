"""Checks a signed file with python3-cryptography alone: python3 verify.py FILE PUBLIC-KEY.jwk

Prints what was signed and ends with 0, or complains and ends with 1. It proves who signed which bytes; whether
the file is well formed in every respect, only CSP Returns decides.
"""
import base64, json, sys
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

unpack = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
file, key = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
assert json.loads(unpack(file["protected"]))["alg"] == "Ed25519"
signed = (file["protected"] + "." + file["payload"]).encode()
Ed25519PublicKey.from_public_bytes(unpack(key["x"])).verify(unpack(file["signature"]), signed)
print(unpack(file["payload"]).decode())
