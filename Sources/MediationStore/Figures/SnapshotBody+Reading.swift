// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension SnapshotBody {
    /// Reads what `form` writes; `nil` when it is none, or says something that this program would not have written.
    package init?(form: [UInt8]) {
        guard case .object(let json)? = try? JSONParser.parse(form) else { return nil }
        self.init(json)
        guard self.form == form else { return nil }
    }

    /// Reads the file that is handed out: the form with its hash beside it.
    ///
    /// - Returns: also the hash that the file claims; whether it is that of the form is for the proof to say.
    package static func read(file: [UInt8]) -> (body: SnapshotBody, hash: [UInt8])? {
        guard case .object(let outer)? = try? JSONParser.parse(file), case .object(let json)? = outer["snapshot"],
            let body = SnapshotBody(json), let hash = outer.text("hash").flatMap({ Hex.bytes(of: $0) })
        else { return nil }
        return (body, hash)
    }

    private init?(_ json: JSONObject) {
        guard let region = json.text("region"),
            let month = json.text("month"), let id = SnapshotID("\(region)-\(month)"),
            let asOf = json.text("as_of").flatMap({ LegalDay($0) }), let closedAt = json.integer("closed_at"),
            let closedBy = json.integer("closed_by").flatMap({ Int32(exactly: $0) }),
            let name = json.text("closed_by_name"), let regionName = json.text("region_name"),
            let through = json.integer("through"), let organisation = json.counts("organisation"),
            let lines = json.texts("sums"), let definitions = json.texts("definitions")
        else { return nil }
        let sums = lines.compactMap(Sum.init(line:))
        guard sums.count == lines.count else { return nil }
        self.init(
            id: id, regionName: regionName, asOf: asOf, closedAt: Timestamp(microseconds: closedAt),
            closedBy: PersonID(rawValue: closedBy), closedByName: name, through: through, definitions: definitions,
            organisation: organisation, sums: sums, previous: json.text("previous").flatMap { Hex.bytes(of: $0) },
            anchor: json.text("anchor").flatMap(Self.anchor))
    }

    private static func anchor(_ text: String) -> (number: Int32, root: [UInt8])? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let number = Int32(parts[0]), let root = Hex.bytes(of: parts[1]) else { return nil }
        return (number, root)
    }
}

extension SnapshotBody.Sum {
    fileprivate init?(line: String) {
        let parts = line.split(separator: " ")
        guard parts.count == 5, let measure = Measure(rawValue: String(parts[0])),
            let dimension = FigureDimension(rawValue: String(parts[1])), let value = Int32(parts[3]),
            let amount = Int64(parts[4])
        else { return nil }
        self.init(
            measure: measure, dimension: dimension, member: parts[2] == "-" ? "" : String(parts[2]), value: value,
            amount: amount)
    }
}

extension JSONObject {
    fileprivate func text(_ key: String) -> String? {
        if case .string(let text)? = self[key] { text } else { nil }
    }

    fileprivate func integer(_ key: String) -> Int64? {
        if case .number(let number)? = self[key] { number.integer } else { nil }
    }

    fileprivate func texts(_ key: String) -> [String]? {
        guard case .array(let values)? = self[key] else { return nil }
        let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
        return texts.count == values.count ? texts : nil
    }

    fileprivate func counts(_ key: String) -> [OrganisationCount: Int64]? {
        guard case .object(let counts)? = self[key] else { return nil }
        var read: [OrganisationCount: Int64] = [:]
        for count in OrganisationCount.allCases {
            guard let number = counts.integer(count.rawValue) else { return nil }
            read[count] = number
        }
        return read
    }
}
