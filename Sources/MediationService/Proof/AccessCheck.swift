// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

/// Verifies the chains of the access log, line by line, without keeping any.
struct AccessCheck: Sendable {
    let database: Database
    private static let page: Int32 = 5_000

    /// Where each chain ends as far as it was read.
    private struct Ends: Sendable {
        var last: ChainedLine?
        var heads: [AccessHead] = []
        var findings: [Finding] = []
        var lines = 0

        mutating func take(_ line: ChainedLine) {
            lines += 1
            let isSame = last.map { $0.line.county == line.line.county && $0.line.person == line.line.person } == true
            if !isSame { close() }
            let previous = isSame ? last : nil
            let isNext = line.seq == (previous?.seq ?? 0) + 1
            let hash = Chain.hash(after: previous?.hash, of: line.line.canonicalForm)
            if !isNext || hash != line.hash || !line.isInPlace {
                findings.append(Finding(subject: line.line.chainName, what: .lineChanged(line.seq)))
            }
            last = line
        }

        mutating func close() {
            guard let last else { return }
            heads.append(
                AccessHead(county: last.line.county, person: last.line.person, seq: last.seq, hash: last.hash))
        }
    }

    func run(into report: inout VerificationReport) async throws {
        var ends = Ends()
        while true {
            let last = ends.last
            let options = TransactionOptions(
                name: "verify_access", lane: .background, access: .readOnly, settings: Scope.everything.settings)
            let lines = try await database.transaction(options) { transaction in
                try transaction.commit(
                    WalkAccess(
                        county: last?.line.county ?? CountyCode(rawValue: 0),
                        person: last?.line.person ?? PersonID(rawValue: -1), seq: last?.seq ?? 0, limit: Self.page))
            }
            for line in lines { ends.take(line) }
            if lines.count < Int(Self.page) { break }
        }
        ends.close()
        report.lines += ends.lines
        report.findings += ends.findings
        report.findings += try await ends.heads.differing(from: heads())
    }

    private func heads() async throws -> [AccessHead] {
        try await database.query(AccessHeads())
    }
}

private struct ChainKey: Hashable {
    let county: CountyCode
    let person: PersonID
}

extension [AccessHead] {
    /// Chains that end before their head. A line that was written meanwhile makes a head newer than the chain that was
    /// read, and its chain is found complete the next time.
    fileprivate func differing(from heads: [AccessHead]) -> [Finding] {
        let read = Dictionary(map { (ChainKey(county: $0.county, person: $0.person), $0) }) { first, _ in first }
        var findings: [Finding] = []
        let known = Set(heads.map { ChainKey(county: $0.county, person: $0.person) })
        for head in heads where read[ChainKey(county: head.county, person: head.person)] != head {
            let last = read[ChainKey(county: head.county, person: head.person)]?.seq ?? 0
            findings.append(Finding(subject: head.chainName, what: .lineMissing(last)))
        }
        for end in self where !known.contains(ChainKey(county: end.county, person: end.person)) {
            findings.append(Finding(subject: end.chainName, what: .lineMissing(end.seq)))
        }
        return findings
    }
}

extension AccessHead {
    fileprivate var chainName: String { "access log of person \(person.rawValue) in \(county.rawValue)" }
}

extension AccessLine {
    fileprivate var chainName: String { "access log of person \(person.rawValue) in \(county.rawValue)" }
}
