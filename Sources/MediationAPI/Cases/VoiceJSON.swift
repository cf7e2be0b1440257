// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// What a party has said that nobody has answered.
struct VoiceJSON: JSONWritable {
    let voice: OpenVoice

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("party", voice.party.rawValue)
            $0.field("wish", voice.wish.rawValue)
            $0.field("since", voice.since)
        }
    }
}
