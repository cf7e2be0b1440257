// SPDX-License-Identifier: Apache-2.0
// What one decision costs, for each command: `scripts/bench-decide` builds and runs it.
import Glibc
import MediationCore

/// Who gives a command, in the usual way, one step of a way through the table.
struct Step {
    let kind: Command.Kind
    let relation: Relation
    /// Which of the usual ways.
    let way: Int

    init(_ kind: Command.Kind, by relation: Relation = .holder, way: Int = 0) {
        self.kind = kind
        self.relation = relation
        self.way = way
    }
}

func steps(_ kinds: Command.Kind...) -> [Step] { kinds.map { Step($0) } }

let opened = [Step(.register, by: .registrar), Step(.accept)]
let talked = opened + steps(.holdSession)
let agreed = talked + steps(.agree)

/// Ways that together come by every command.
let ways: [[Step]] = [
    [Step(.reportLead, by: .registrar)] + steps(.raiseRisk, .reportStatus, .reportToPolice)
        + [Step(.lowerRisk, by: .superior)],
    [Step(.reportLead, by: .registrar)] + steps(.dismissLead),
    [Step(.register, by: .registrar)] + steps(.recordConsent, .nameRepresentatives, .object, .assign, .decline),
    talked + steps(.invite, .join, .pause, .resume, .extend, .merge),
    talked + steps(.escalate, .recall, .escalate) + [Step(.returnTransfer, by: .receiver)] + steps(.contestReturn)
        + [Step(.decideContest, by: .superior)],
    talked + steps(.escalate) + [Step(.acceptTransfer, by: .receiver)] + steps(.handDown),
    talked + steps(.referOut, .confirmReceipt, .recordFeedback, .followUp, .close, .archive),
    talked + steps(.draftAgreement, .voidAgreement, .draftAgreement, .signAgreement),
    agreed + steps(.offerConfirmation, .declineConfirmation),
    agreed + steps(.offerConfirmation) + [Step(.lapseConfirmation(Lapse(number: 1)), by: .system)],
    agreed + steps(.offerConfirmation, .applyConfirmation, .answerConfirmation),
    agreed + [Step(.lapse, by: .system)] + steps(.renegotiate, .excuse) + [Step(.drawCallBack, by: .system)],
    agreed + [Step(.lapse, by: .system)] + steps(.resumeMediation),
    agreed + steps(.offerConfirmation, .applyConfirmation, .answerConfirmation) + [Step(.answerConfirmation, way: 1)]
        + [Step(.lapse, by: .system)] + steps(.enforce),
    agreed + steps(.perform, .close, .reopen),
    opened + steps(.terminate), opened + steps(.withdraw),
    opened + steps(.raiseRisk) + [Step(.noteSafety, by: .superior)],
    opened + steps(.blowWhistle, .acknowledgeWhistle, .recordArrival, .recordResult, .rateWhistle),
    opened + steps(.blowWhistle, .objectToWhistle) + [Step(.decideWhistle, by: .superior)],
    opened + steps(.blowWhistle) + [Step(.expireWhistle, by: .system)],
]

struct Sample {
    let kind: Command.Kind
    let state: MediationCase?
    let actor: Actor
    let trial: Trial

    func decided() throws(Refusal) -> Decision {
        try decide(trial.command, on: state, by: actor, at: trial.now, in: trial.around)
    }
}

/// The first time that each command comes up on those ways.
func samples() -> [Sample] {
    var found: [Command.Kind: Sample] = [:]
    for way in ways {
        var state: MediationCase?
        for step in way {
            // The last of several superiors is of the county, which may decide whatever a superior may.
            guard let actor = County.actors(step.relation, to: state).last,
                let trial = Trials(on: state, level: .village).usual(step.kind).dropFirst(step.way).first
            else { break }
            let sample = Sample(kind: step.kind, state: state, actor: actor, trial: trial)
            guard let decision = try? sample.decided() else {
                print("\(step.kind.rawValue) is refused on its way.")
                break
            }
            found[step.kind] = found[step.kind] ?? sample
            state = decision.next
        }
    }
    return Command.Kind.allCases.compactMap { found[$0] }
}

typealias Counter = @convention(c) () -> Int
let counter = dlsym(nil, "fengqiao_allocations").map { unsafeBitCast($0, to: Counter.self) }

/// Processor time of this thread, so that others who use the machine do not count.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// Nanoseconds and allocations of one decision: the best of several rounds, because a busy machine only adds.
func measure(_ sample: Sample, rounds: Int = 7, iterations: Int = 20_000) -> (nanoseconds: Double, allocations: Double)
{
    var best = Double.infinity
    var allocations = 0.0
    for _ in 0..<rounds {
        let before = counter?() ?? 0
        let start = processorTime()
        for _ in 0..<iterations where (try? sample.decided()) == nil { print("refused") }
        best = min(best, (processorTime() - start) / Double(iterations))
        allocations = Double((counter?() ?? 0) - before) / Double(iterations)
    }
    return (best, allocations)
}

let measured = samples().map { ($0.kind, measure($0)) }
for (kind, cost) in measured.sorted(by: { $0.1.nanoseconds > $1.1.nanoseconds }) {
    print("\(Int(cost.nanoseconds)) ns\t\(Int(cost.allocations.rounded())) allocations\t\(kind.rawValue)")
}
let missing = Set(Command.Kind.allCases).subtracting(measured.map(\.0)).map(\.rawValue).sorted()
print("\(measured.count) commands" + (missing.isEmpty ? "" : ", without \(missing.joined(separator: ", "))"))
