// SPDX-License-Identifier: Apache-2.0

/// A message that some session sent by NOTIFY.
public struct Notification: Sendable, Hashable {
    /// The channel as PostgreSQL spells it.
    public let channel: String
    /// What was sent along, at most 8000 bytes; best an id that says where to look.
    public let payload: String
    /// The backend that sent it, by which a program recognises its own messages.
    public let processID: Int32

    public init(channel: String, payload: String, processID: Int32) {
        self.channel = channel
        self.payload = payload
        self.processID = processID
    }
}
