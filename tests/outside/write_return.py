"""Writes a nil return: python3 write_return.py PLAN-FILE PRIVATE-KEY.jwk QUARTER NAME TITLE > FILE.cspreturn

It is the first return that its sub-group signs. PRIVATE-KEY.jwk is enrolled, and has the members x and d.
"""
import base64, hashlib, json, secrets, sys, time
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

unpack = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
pack = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
write = lambda value: json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
sha256 = lambda text: hashlib.sha256(text.encode())
kid_of = lambda jwk: pack(sha256(write({name: jwk[name] for name in ("crv", "kty", "x")})).digest())

def uuid7(now):
    digits = f"{now:012x}7{secrets.randbits(12):03x}{8 + secrets.randbits(2):x}{secrets.randbits(60):015x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

plan_file, key = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
issued, now = json.loads(unpack(plan_file["payload"])), int(time.time() * 1000)
plan, group = issued["plan"], issued["subGroup"]
cite = lambda item: {"id": item["id"], "ref": item["ref"], "rev": item["rev"]}
mine = [(kind, cite(item)) for kind in ("indicator", "action") for item in plan[kind + "s"]
        if item["lead"] == group and item["retired"] is None]
lines = "\n".join(sorted(f"{item['id']}@{item['rev']}" for _, item in mine))
payload = {
    "schema": "csp.return/1", "kind": "return", "id": uuid7(now),
    "partnership": issued["partnership"], "sample": issued["sample"],
    "signer": {"name": sys.argv[4], "title": sys.argv[5], "role": "chair"}, "createdAt": now,
    "iss": group, "aud": {"kid": kid_of(issued["secretariat"]["sign"])}, "onBehalfOf": "", "quarter": sys.argv[3],
    "plan": {"id": plan["id"], "version": issued["version"],
             "docId": sha256(plan_file["protected"] + "." + plan_file["payload"]).hexdigest()},
    "epoch": 1, "seq": 1, "prev": None, "supersedes": None, "whyAgain": "", "clockSuspect": False,
    "ruleSet": plan["ruleSet"], "marking": "OFFICIAL", "declaration": "I have accounted for every item.", "nil": True,
    "coverage": {"items": len(mine), "sha256": sha256(lines).hexdigest(), "rows": [
        {"item": item, "kind": kind, "state": "normal", "watch": False, "why": ""} for kind, item in mine]},
    **{name: [] for name in ("exceptions", "contributions", "requests", "disputes", "notes", "alwaysReported")},
    "keyRequest": None, "transcribed": None,
}
header = {"alg": "Ed25519", "typ": "csp-return+jws", "cty": "application/vnd.csp.return.v1+json", "kid": kid_of(key)}
parts = [pack(write(part).encode()) for part in (header, payload)]
signature = Ed25519PrivateKey.from_private_bytes(unpack(key["d"])).sign(".".join(parts).encode())
print(write({"protected": parts[0], "payload": parts[1], "signature": pack(signature)}), end="")
