// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// A file of regions, `code,name,kind,parent`, read and looked at by itself.
struct RegionFile: Hashable {
    /// One region of the file.
    struct Row: Hashable {
        let line: Int
        let code: RegionCode
        let name: String
        let kind: RegionKind
        let parent: RegionCode?
    }

    static let columns = ["code", "name", "kind", "parent"]
    /// All villages of the country are some 620 000.
    static let rowLimit = 1_000_000
    private static let nameLimit = 100
    /// What lists call the kinds of divisions.
    private static let kinds: [String: RegionKind] = {
        var kinds = Dictionary(uniqueKeysWithValues: RegionKind.allCases.map { ($0.rawValue, $0) })
        kinds["prefecture"] = .city
        return kinds
    }()

    /// In the order of the file, each code once.
    let rows: [Row]

    /// Reads a file.
    ///
    /// - Throws: `RegionRefusal` with everything that is wrong with the rows by themselves.
    init(reading bytes: [UInt8]) throws(RegionRefusal) {
        guard let text = TableText.decode(bytes) else { throw RegionRefusal([RegionFault(.notText)]) }
        var table = TableRows(text)
        guard let head = table.next(), head.fields.map(Self.trimmed) == Self.columns else {
            throw RegionRefusal([RegionFault(.head, line: 1)])
        }
        var reading = RegionReading()
        while let row = table.next() {
            if row.fields == [""] { continue }
            guard reading.count < Self.rowLimit else {
                throw RegionRefusal([RegionFault(.tooManyRows(Self.rowLimit), line: row.line)])
            }
            reading.add(row)
        }
        guard reading.faults.isEmpty else { throw RegionRefusal(reading.faults) }
        rows = reading.rows
    }

    /// One region of a row that was cut into fields.
    static func row(_ row: TableRows.Row) throws(RegionFault) -> Row {
        func fault(_ reason: RegionFault.Reason, _ field: String? = nil) -> RegionFault {
            RegionFault(reason, line: row.line, field: field)
        }
        guard !row.isTorn else { throw fault(.tornQuotes) }
        guard row.fields.count == columns.count else { throw fault(.fieldCount(row.fields.count)) }
        let fields = row.fields.map(trimmed)
        guard let code = RegionCode(fields[0]) else { throw fault(.notACode, columns[0]) }
        guard !fields[1].isEmpty else { throw fault(.blank, columns[1]) }
        guard fields[1].unicodeScalars.count <= nameLimit else { throw fault(.tooLong(nameLimit), columns[1]) }
        guard fields[1].unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw fault(.controlCharacter, columns[1])
        }
        guard let kind = kinds[fields[2]] else { throw fault(.notAKind, columns[2]) }
        let parent = fields[3].isEmpty ? nil : RegionCode(fields[3])
        guard fields[3].isEmpty || parent != nil else { throw fault(.notACode, columns[3]) }
        return Row(line: row.line, code: code, name: fields[1], kind: kind, parent: parent)
    }

    private static func trimmed(_ field: String) -> String {
        var text = field[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

/// Gathers the rows of a file and what is wrong with them.
private struct RegionReading {
    private(set) var rows: [RegionFile.Row] = []
    private(set) var faults: [RegionFault] = []
    private var places: [RegionCode: Int] = [:]

    var count: Int { rows.count }

    mutating func add(_ fields: TableRows.Row) {
        do throws(RegionFault) {
            let row = try RegionFile.row(fields)
            guard let known = places[row.code] else {
                guard row.parent != row.code else { throw RegionFault(.ownParent, line: row.line, field: "parent") }
                places[row.code] = rows.count
                rows.append(row)
                return
            }
            try add(row, toPlace: known)
        } catch {
            faults.append(error)
        }
    }

    /// A city without counties stands in lists twice: as itself, and below itself as the county that it also is. Both
    /// are one region; it is a county, because cases belong to one.
    private mutating func add(_ row: RegionFile.Row, toPlace known: Int) throws(RegionFault) {
        let first = rows[known]
        guard row.parent == row.code, row.name == first.name, row.kind > first.kind else {
            throw RegionFault(.repeated(line: first.line), line: row.line, field: "code")
        }
        rows[known] = RegionFile.Row(
            line: first.line, code: first.code, name: first.name, kind: max(first.kind, min(row.kind, .county)),
            parent: first.parent)
    }
}
