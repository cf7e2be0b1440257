// SPDX-License-Identifier: Apache-2.0
// What a chained event and a sealed detail cost the server: `scripts/bench-proof` builds and runs it.
import Glibc
import MediationCore
import MediationService
import MediationStore
import Sealing

let fact = """
    {"v":1,"region":"990101001000","source":"apply","type":"neighbour","urgency":"ordinary","requested_on":"2026-11-22",\
    "applicants":[1],"respondents":[2],"rules":"cn-2026.1+990101-2026.1"}
    """
let summary = "两家为院墙滴水和共用巷道的宽窄争执多年，上月下雨后墙根塌了一块，双方各执一词，请求调解。"

/// The first event of a case with two parties, as opening one writes it.
func openedEvent() -> CaseEvent {
    guard let registered = try? Fact(.register, json: Array(fact.utf8)) else { fatalError("The facts cannot be read.") }
    let mediator = Holder(unit: UnitID(rawValue: 7), person: PersonID(rawValue: 11))
    return CaseEvent(
        caseID: CaseID(rawValue: 0x0195_0000_0000_7000_8000_0000_0000_0001), version: 1, from: nil,
        to: Position(.registered, .village), fact: registered, actor: mediator, holder: mediator,
        at: Timestamp(microseconds: 1_795_000_000_000_000))
}

/// What people said in it.
func openedText() -> CommittedText {
    var text = CommittedText()
    text.heading = ("张建平 与 李国良", summary, "村东头老槐树下")
    text.parties = [
        .init(side: .applicant, name: "张建平", phone: "13800001234", identityNumber: nil),
        .init(side: .respondent, name: "李国良", phone: "13900004321", identityNumber: nil),
    ]
    return text
}

/// Processor time of this thread, so that others who use the machine do not count.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

/// Microseconds of one call: the best of several rounds, because a busy machine only adds.
func measure(_ what: String, rounds: Int = 7, iterations: Int = 20_000, _ body: () -> Int) {
    var best = Double.infinity
    var bytes = 0
    for _ in 0..<rounds {
        let start = processorTime()
        for _ in 0..<iterations { bytes = body() }
        best = min(best, (processorTime() - start) / Double(iterations))
    }
    let hundredths = Int((best * 100).rounded())
    print("| \(what) | \(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) | \(bytes) |")
}

let event = openedEvent()
let text = openedText()
let keyring = Keyring.random()
let place = CellPlace("case_party.phone", group: 990_101, row: event.caseID.rawValue, part: 1)
let cell = keyring.seal("13800001234", at: place)
let commitment = Commitment(to: text)

print("| once | µs | bytes |\n|---|---|---|")
measure("commit to what was said") { Commitment(to: text)?.value.count ?? 0 }
measure("write an event in its canonical form") {
    EventForm(event, county: CountyCode(rawValue: 990_101), previousHolder: nil, commitment: commitment?.value).bytes
        .count
}
measure("seal a telephone number") { keyring.seal("13800001234", at: place).count }
measure("open it") { (try? keyring.open(cell, at: place).count) ?? 0 }
measure("its blind index") {
    keyring.blindIndex(of: "13800001234", column: "case_party.phone", group: 990_101).count
}
