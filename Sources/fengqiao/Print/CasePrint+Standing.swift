// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationCore
import MediationLanguage

extension CasePrint {
    /// What stands beside the stage, one line each; nothing for what is not there.
    static func standing(_ shown: JSONValue) -> [String] {
        (danger(shown) + movement(shown) + people(shown) + agreement(shown) + afterwards(shown)).map { "  " + $0 }
    }

    private static func danger(_ shown: JSONValue) -> [String] {
        var lines: [String] = []
        let watch = shown["watch"]
        if let since = watch["red_since"].text {
            lines.append("◆ " + say(Phrase.Watch.redSince(minute(since))))
            lines.append("  " + say(watch["police_told"].isTrue ? Phrase.Watch.policeTold : .policeNotTold))
            lines.append("  " + say(Phrase.Watch.status(at: minute(watch["status_at"].text ?? ""))))
            lines.append("  " + say(watch["session_safe"].isTrue ? Phrase.Watch.sessionSafe : .sessionUnsafe))
        }
        if shown["lowering"]["to"].text != nil { lines.append(say(Phrase.Watch.firstVoice)) }
        return lines
            + shown["whistles"].elements.map { whistle in
                line(
                    say(Phrase.Watch.whistle(Int(whistle["whistle"].text ?? "") ?? 0)),
                    code(whistle["department"], .department), code(whistle["kind"], .whistleKind),
                    code(whistle["state"], .whistleState))
            }
    }

    private static func movement(_ shown: JSONValue) -> [String] {
        var lines: [String] = []
        let (transfer, returned, referral) = (shown["transfer"], shown["returned"], shown["referral"])
        if transfer != .null {
            lines.append(
                line(
                    say(Phrase.Watch.waitsFor), code(transfer["direction"], .direction),
                    code(transfer["outlet"], .outlet) ?? code(transfer["level"], .level)))
        }
        if returned != .null {
            lines.append(line(code(returned["state"], .transferState), code(returned["level"], .level)))
        }
        if referral != .null {
            lines.append(
                line(
                    say(Phrase.Watch.referral), code(referral["outlet"], .outlet), referral["received_on"].text,
                    code(referral["result"], .outletResult) ?? say(Phrase.Watch.noFeedback)))
        }
        return lines
    }

    private static func people(_ shown: JSONValue) -> [String] {
        let helpers = shown["helpers"].elements.compactMap { code($0, .level) }
        let (refusals, represented) = (numbers(shown["refusals"]), numbers(shown["represented"]))
        return [
            shown["paused_until"].text.map { line(say(Phrase.Watch.pausedUntil), $0) },
            shown["extended_until"].text.map { line(say(Phrase.Watch.extendedUntil), $0) },
            refusals.map { line(say(Phrase.Watch.refusals), $0) },
            represented.map { line(say(Phrase.Watch.representatives), $0) },
            helpers.isEmpty ? nil : line(say(Phrase.Watch.helpers), helpers.joined(separator: " ")),
        ].compactMap(\.self)
    }

    private static func agreement(_ shown: JSONValue) -> [String] {
        var lines: [String] = []
        let draft = shown["draft"]
        if draft != .null {
            lines.append(
                line(
                    say(Phrase.Watch.draft), code(draft["form"], .agreementForm), code(draft["scope"], .agreementScope),
                    numbers(draft["confirmed"]).map { say(Phrase.Watch.signed) + " " + $0 },
                    say(draft["mediator_signed"].isTrue ? Phrase.Watch.mediatorSigned : .mediatorUnsigned),
                    say(draft["sealed"].isTrue ? Phrase.Watch.sealed : .unsealed)))
            lines += draft["items"].elements.map { "  " + item($0) }
        }
        return lines
            + shown["agreements"].elements.compactMap { agreement in
                code(agreement["confirmation"], .confirmationState).map { state in
                    let number = Int(agreement["agreement"].text ?? "") ?? 1
                    return line(
                        number > 1 ? say(Phrase.OneCase.agreement(number)) : nil, say(Phrase.Watch.confirmation), state)
                }
            }
    }

    private static func afterwards(_ shown: JSONValue) -> [String] {
        [
            shown["merged_into"].text.map { line(say(Phrase.Watch.merged), $0) },
            shown["caller"].text.map { _ in say(Phrase.Watch.callBack) },
        ].compactMap(\.self)
    }

    private static func say(_ text: some Bilingual) -> String { text.text(in: Terminal.language) }

    private static func code(_ value: JSONValue, _ list: CodeList) -> String? {
        value.text.flatMap { list.text(of: $0, in: Terminal.language) }
    }

    /// The numbers of parties; `nil` when there are none.
    private static func numbers(_ value: JSONValue) -> String? {
        let numbers = value.elements.compactMap(\.text)
        return numbers.isEmpty ? nil : numbers.joined(separator: ",")
    }

    private static func line(_ parts: String?...) -> String { parts.compactMap(\.self).joined(separator: " · ") }
    private static func minute(_ instant: String) -> String {
        instant.prefix(16).split(separator: "T").joined(separator: " ")
    }
}
