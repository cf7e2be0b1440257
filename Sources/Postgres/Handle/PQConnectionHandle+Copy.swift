// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

extension PQConnectionHandle {
    /// What came of a step of COPY.
    enum CopyStep: Equatable {
        case done
        /// Wait for the socket and take the step again.
        case mustWait
        /// The reason is in ``lastMessage``, or in the result that follows.
        case failed
    }

    /// Queues a piece of data for the server.
    func putCopyData(_ bytes: UnsafeRawBufferPointer) -> CopyStep {
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        return unsafe step(PQputCopyData(pointer, start, Int32(bytes.count)))
    }

    /// Queues the end of the data.
    ///
    /// - Parameter failure: makes the server give up the copy with this text in its error.
    func putCopyEnd(failure: String?) -> CopyStep {
        guard let failure else { return unsafe step(PQputCopyEnd(pointer, nil)) }
        return unsafe step(PQputCopyEnd(pointer, failure))
    }

    /// Takes the next piece that has arrived, without waiting.
    ///
    /// - Parameter body: reads the piece, which is freed when it returns.
    /// - Returns: `done` at the end of the data, and the answer of `body` if there was a piece.
    func takeCopyData<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> (step: CopyStep, answer: Answer?) {
        var piece: UnsafeMutablePointer<CChar>?
        let count = unsafe PQgetCopyData(pointer, &piece, 1)
        defer { unsafe PQfreemem(piece) }
        switch count {
        case 0: return (.mustWait, nil)
        case -1: return (.done, nil)
        case ..<0: return (.failed, nil)
        default: return (.done, unsafe body(UnsafeRawBufferPointer(start: piece, count: Int(count))))
        }
    }

    private func step(_ code: Int32) -> CopyStep {
        switch code {
        case 1: .done
        case 0: .mustWait
        default: .failed
        }
    }
}
