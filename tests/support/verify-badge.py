#!/usr/bin/python3
"""An outside look at a badge: checks an eddsa-rdfc-2022 proof with PyLD and cryptography, and shares no code with lib/.

Usage: verify-badge.py BADGE.json CONTEXTS_FOLDER
CONTEXTS_FOLDER holds addresses.json (address -> file) and data/. Nothing is fetched.
Prints "verified" and exits 0, or the reason and exits 1.
"""
import hashlib
import json
import pathlib
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pyld import jsonld

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def multibase(text):
    if not text.startswith("z"):
        raise ValueError("not base58btc")
    number = 0
    for letter in text[1:]:
        number = number * 58 + ALPHABET.index(letter)
    zeros = len(text[1:]) - len(text[1:].lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def loader_for(folder):
    addresses = json.loads((folder / "addresses.json").read_text("utf-8"))

    def load(address, _options=None):
        if address not in addresses:
            raise ValueError(f"context not bundled: {address}")
        document = json.loads((folder / "data" / addresses[address]).read_text("utf-8"))
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": document}

    return load


def digest(document, load):
    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load}
    return hashlib.sha256(jsonld.normalize(document, options).encode("utf-8")).digest()


def verify(badge, load):
    proofs = badge.pop("proof")
    if not isinstance(proofs, list) or len(proofs) != 1:
        raise ValueError("one proof in a list expected")
    proof = dict(proofs[0])
    if (proof.get("type"), proof.get("cryptosuite")) != ("DataIntegrityProof", "eddsa-rdfc-2022"):
        raise ValueError("another kind of proof")
    if proof.get("proofPurpose") != "assertionMethod":
        raise ValueError("another purpose")
    signature = multibase(proof.pop("proofValue"))
    issuer = badge["issuer"]["id"]
    key = issuer.removeprefix("did:key:")
    if proof["verificationMethod"] != f"{issuer}#{key}":
        raise ValueError("not the issuer's key")
    raw = multibase(key)
    if raw[:2] != b"\xed\x01" or len(raw) != 34:
        raise ValueError("not an Ed25519 key")
    proof["@context"] = badge["@context"]
    Ed25519PublicKey.from_public_bytes(raw[2:]).verify(signature, digest(proof, load) + digest(badge, load))


def main():
    badge = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))
    try:
        verify(badge, loader_for(pathlib.Path(sys.argv[2])))
    except InvalidSignature:
        print("the signature does not fit")
        return 1
    except Exception as error:  # every other reason is a refusal too
        print(f"{type(error).__name__}: {error}")
        return 1
    print("verified")
    return 0


if __name__ == "__main__":
    sys.exit(main())
