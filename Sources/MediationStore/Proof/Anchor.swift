// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

/// A signed statement of where all chains stood (docs/proof.md).
package struct Anchor: Hashable, Sendable {
    package let number: Int32
    package let at: Timestamp
    /// How many leaves the tree had.
    package let leaves: Int64
    package let root: [UInt8]
    /// SHA-256 of the form of the anchor before; `nil` for the first.
    package let previous: [UInt8]?
    /// Ed25519, 32 bytes.
    package let publicKey: [UInt8]
    /// 64 bytes; empty until it is signed.
    package var signature: [UInt8]

    package init(
        number: Int32, at: Timestamp, leaves: Int64, root: [UInt8], previous: [UInt8]?, publicKey: [UInt8],
        signature: [UInt8] = []
    ) {
        self.number = number
        self.at = at
        self.leaves = leaves
        self.root = root
        self.previous = previous
        self.publicKey = publicKey
        self.signature = signature
    }

    /// The bytes that are signed.
    package var form: [UInt8] {
        var writer = JSONWriter(capacity: 360)
        writer.object { json in
            json.field("at", at.microseconds)
            json.field("key", hex: publicKey)
            json.field("leaves", leaves)
            json.field("number", number)
            json.field("previous", hex: previous)
            json.field("root", hex: root)
        }
        return writer.bytes
    }

    /// The file that is kept outside of the database.
    package var file: [UInt8] {
        var writer = JSONWriter(capacity: 600)
        writer.object { json in
            json.name("anchor")
            json.value(json: form)
            json.field("signature", hex: signature)
        }
        return writer.bytes
    }

    /// Reads what `file` writes; `nil` when it is none.
    package init?(file: [UInt8]) {
        guard case .object(let outer)? = try? JSONParser.parse(file), case .object(let json)? = outer["anchor"],
            let number = json.integer("number").flatMap({ Int32(exactly: $0) }), let at = json.integer("at"),
            let leaves = json.integer("leaves"), let root = json.bytes("root"), let key = json.bytes("key"),
            let signature = outer.bytes("signature")
        else { return nil }
        self.init(
            number: number, at: Timestamp(microseconds: at), leaves: leaves, root: root,
            previous: json.bytes("previous"), publicKey: key, signature: signature)
    }
}

extension JSONObject {
    fileprivate func integer(_ key: String) -> Int64? {
        if case .number(let number)? = self[key] { number.integer } else { nil }
    }

    fileprivate func bytes(_ key: String) -> [UInt8]? {
        if case .string(let text)? = self[key] { Hex.bytes(of: text) } else { nil }
    }
}

/// Where one chain stood: a leaf of the tree.
package struct AnchorLeaf: Hashable, Sendable {
    /// Which chain it is.
    package enum Chain: Hashable, Sendable {
        case events(CaseID)
        case access(PersonID)
    }

    package let county: CountyCode
    package let chain: Chain
    /// How many entries the chain had.
    package let length: Int32
    /// The hash of the last of them.
    package let hash: [UInt8]

    package init(county: CountyCode, chain: Chain, length: Int32, hash: [UInt8]) {
        self.county = county
        self.chain = chain
        self.length = length
        self.hash = hash
    }

    /// The bytes that the tree is made of.
    package var form: [UInt8] {
        var writer = JSONWriter(capacity: 200)
        writer.object { json in
            if case .events(let id) = chain { json.field("case", id.description) }
            json.field("county", county.rawValue)
            json.field("hash", hex: hash)
            json.field("length", length)
            if case .access(let person) = chain { json.field("person", person.rawValue) }
        }
        return writer.bytes
    }
}
