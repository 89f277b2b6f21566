"""Checks many signed files with python3-cryptography alone, and that one changed byte of each is noticed.

Reads from stdin a JSON list of {path, key} and prints, for each, whether it holds and which changes are refused.
"""
import base64, json, sys
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

unpack = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
pack = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def holds(file, x):
    try:
        signed = (file["protected"] + "." + file["payload"]).encode()
        Ed25519PublicKey.from_public_bytes(x).verify(unpack(file["signature"]), signed)
        return True
    except (InvalidSignature, ValueError):
        return False


def changed(data, at):
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def judge(path, key):
    file = json.load(open(path, encoding="utf-8"))
    x = unpack(json.load(open(key, encoding="utf-8"))["x"])
    parts = ("protected", "payload", "signature")
    refused = {one: not holds({**file, one: pack(changed(unpack(file[one]), 30))}, x) for one in parts}
    refused["key"] = not holds(file, changed(x, 5))
    return {"path": path, "holds": holds(file, x), "refused": refused}


print(json.dumps([judge(**one) for one in json.load(sys.stdin)]))
