// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// A request to another unit or to an outlet that waits for its answer.
struct TransferJSON: JSONWritable {
    let transfer: PendingTransfer

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("direction", transfer.direction.rawValue)
            $0.field("to", transfer.to?.rawValue)
            $0.field("level", transfer.level?.rawValue)
            $0.field("outlet", transfer.outlet?.rawValue)
            $0.field("consents", transfer.consents)
            $0.field("help_only", transfer.isHelpOnly)
            $0.field("return_barred", transfer.isReturnBarred)
            $0.field("sent_at", transfer.sentAt)
        }
    }
}

/// A request that came back, and whether its sender let that stand.
struct ReturnedTransferJSON: JSONWritable {
    let returned: ReturnedTransfer

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("direction", returned.request.direction.rawValue)
            $0.field("by", returned.request.to?.rawValue)
            $0.field("level", returned.request.level?.rawValue)
            $0.field("state", returned.state.rawValue)
            $0.field("returned_at", returned.returnedAt)
            $0.field("contested_at", returned.contestedAt)
        }
    }
}

/// An outlet that has taken the case on.
struct ReferralJSON: JSONWritable {
    let referral: ReferredCase

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("outlet", referral.outlet.rawValue)
            $0.field("received_on", referral.receivedOn)
            $0.field("result", referral.result?.rawValue)
        }
    }
}

/// A stretch of time; its end is null while it lasts.
struct IntervalJSON: JSONWritable {
    let interval: Interval

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("from", interval.from)
            $0.field("to", interval.to)
        }
    }
}
