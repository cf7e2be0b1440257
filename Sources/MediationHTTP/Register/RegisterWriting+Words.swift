// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
package import MediationLanguage
package import MediationService
internal import Spreadsheets

extension RegisterWriting {
    /// A register in the words of a language.
    package init(_ request: RegisterRequest, in language: Language) {
        let entries = request.layout.entries
        let reason = request.order.reason
        self.init(
            title: request.layout.title, columns: entries.map(\.title),
            watermark: { person, now in
                Phrase.Register.watermark(
                    person: person.name, unit: person.unitName,
                    at: "\(now.day) " + now.text(in: language, today: now.day), reason: reason
                ).text(in: language)
            },
            cells: { line, serial in entries.map { line.cell($0.column, serial: serial, in: language) } })
    }
}

extension RegisterLine {
    fileprivate func cell(_ column: RegisterColumn, serial: Int, in language: Language) -> SheetCell {
        switch column {
        case .serial: .integer(Int64(serial))
        case .number: .text(number)
        case .code: .text(code)
        case .registeredOn: .day(registeredAt.day)
        case .source: .text(source.text(in: language))
        case .type: .text(type.text(in: language))
        case .title: .text(title)
        case .summary: .text(summary)
        case .place: .text(regionName)
        case .applicants: .text(applicants.joined(separator: language == .chinese ? "、" : ", "))
        case .respondents: .text(respondents.joined(separator: language == .chinese ? "、" : ", "))
        case .parties: .integer(Int64(parties))
        case .scale: .integer(scale)
        case .stage: .text(stage.text(in: language))
        case .level: .text(level.text(in: language))
        case .firstLevel: .text(firstLevel.text(in: language))
        case .risk: .text(risk.text(in: language))
        case .unit: .text(unitName)
        case .person: .text(personName)
        case .acceptedOn: .day(acceptedOn)
        case .agreedOn: .day(agreedOn)
        case .amount: amount.map { .money(hundredths: $0) } ?? .empty
        case .promises: .integer(promises)
        case .kept: .integer(kept)
        case .followUps: .integer(Int64(followUps))
        case .dueOn: .day(dueOn)
        case .closedOn: .day(closedOn)
        case .ending: .text(ending?.text(in: language))
        case .success: closedOn == nil ? .empty : .integer(ending == .performed ? 1 : 0)
        case .empty: .empty
        }
    }

    private var parties: Int { applicants.count + respondents.count }

    /// The bands of GB/T 31000.
    private var scale: Int64 { 1 + Int64([50, 100, 500].count { parties >= $0 }) }
}

extension SheetCell {
    fileprivate static func text(_ text: String?) -> SheetCell { text.map { .text($0) } ?? .empty }

    fileprivate static func day(_ day: LegalDay?) -> SheetCell {
        guard let day else { return .empty }
        let (year, month, number) = day.civil
        return .day(year: year, month: month, day: number)
    }
}
