#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Verifies a history that `fengqiao proof export` printed, without the program that wrote it (docs/proof.md).

    python3 verify.py HISTORY [--anchor FILE]... [--public-key HEX]

Prints what does not hold, one line each, and ends with 1 if there is anything. Signatures are checked where the package
`cryptography` is installed.
"""

import argparse
import hashlib
import json
import sys

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(value) -> bytes:
    """The one form in which a value is hashed."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.replace("\\b", "\\u0008").replace("\\f", "\\u000c").encode()


class Tree:
    """A Merkle tree that only grows (RFC 6962 section 2.1), as the roots of its full subtrees."""

    def __init__(self):
        self.count, self.peaks = 0, []

    def append(self, leaf: bytes):
        node, rest = sha256(b"\0", leaf), self.count
        while rest & 1:
            node, rest = sha256(b"\1", self.peaks.pop(), node), rest >> 1
        self.peaks.append(node)
        self.count += 1

    def root(self) -> bytes:
        if not self.peaks:
            return sha256()
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = sha256(b"\1", peak, root)
        return root


class History:
    """What was read so far, and what does not hold in it."""

    def __init__(self, public_key: str | None):
        self.key, self.faults = public_key, []
        self.last = (None, 0, bytes(32))
        self.hashes: dict = {}
        self.tree, self.roots, self.anchors = Tree(), {0: sha256()}, {}

    def entry(self, kind: str, form: dict, stored: str):
        """An event or a line of the access log, behind the one before it of the same chain."""
        chain = (kind, form["county"], form["case"] if kind == "event" else form["person"])
        known, length, before = self.last if self.last[0] == chain else (chain, 0, bytes(32))
        found = sha256(before, canonical(form))
        if form.get("version", length + 1) != length + 1 or found.hex() != stored:
            self.faults.append(f"{kind} {length + 1} of {chain[2]} in {chain[1]} was changed or does not follow")
        self.last = (chain, length + 1, bytes.fromhex(stored))
        self.hashes[chain, length + 1] = stored

    def leaf(self, leaf: dict):
        chain = ("event", leaf["county"], leaf["case"]) if "case" in leaf else ("access", leaf["county"], leaf["person"])
        if self.hashes.get((chain, leaf["length"])) != leaf["hash"]:
            self.faults.append(f"{chain[0]}s of {chain[2]} in {chain[1]}: cut off or written anew at {leaf['length']}")
        self.tree.append(canonical(leaf))
        self.roots[self.tree.count] = self.tree.root()

    def anchor(self, anchor: dict, signature: str):
        number, before = anchor["number"], self.anchors.get(anchor["number"] - 1)
        if anchor["previous"] != (sha256(canonical(before)).hex() if before else None):
            self.faults.append(f"anchor {number} does not follow from the one before it")
        root = self.roots.get(anchor["leaves"])
        if root is None or root.hex() != anchor["root"]:
            self.faults.append(f"anchor {number}: the root is not that of its leaves")
        self.signed(anchor, signature)
        self.anchors[number] = anchor

    def signed(self, anchor: dict, signature: str):
        self.key = self.key or anchor["key"]
        if anchor["key"] != self.key:
            self.faults.append(f"anchor {anchor['number']} was signed with another key")
        elif Ed25519PublicKey:
            try:
                Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.key)).verify(
                    bytes.fromhex(signature), canonical(anchor))
            except InvalidSignature:
                self.faults.append(f"anchor {anchor['number']}: the signature is forged")

    def outside(self, anchor: dict, signature: str):
        """An anchor that was kept elsewhere must be one of the history."""
        self.signed(anchor, signature)
        if self.anchors.get(anchor["number"]) != anchor:
            self.faults.append(f"anchor {anchor['number']} from outside is not in this history")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("history")
    parser.add_argument("--anchor", action="append", default=[])
    parser.add_argument("--public-key")
    arguments = parser.parse_args()
    history = History(arguments.public_key)
    with open(arguments.history, encoding="utf-8") as lines:
        assert json.loads(next(lines)) == {"format": "fengqiao-history", "version": 1}, "This is no history."
        for line in map(json.loads, lines):
            if "anchor" in line:
                history.anchor(line["anchor"], line["signature"])
            elif "leaf" in line:
                history.leaf(line["leaf"])
            else:
                kind = "event" if "event" in line else "access"
                history.entry(kind, line[kind], line["hash"])
    for name in arguments.anchor:
        with open(name, encoding="utf-8") as file:
            history.outside(**json.load(file))
    print("\n".join(history.faults) or f"{len(history.hashes)} entries, {len(history.anchors)} anchors: all of it holds"
          + ("" if Ed25519PublicKey else " (signatures were not checked)"))
    return 1 if history.faults else 0


if __name__ == "__main__":
    sys.exit(main())
