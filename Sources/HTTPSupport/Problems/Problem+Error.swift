// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird

extension Problem {
    /// The problem behind an error of the framework, or nothing for an error that nobody foresaw.
    init?(foreseen error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as Overloaded: self = Problem(.overloaded).retrying(after: error.retryAfter)
        // The server is stopping, or the client has left and will not read the answer.
        case is CancellationError: self = Problem(.unavailable).retrying(after: .seconds(1))
        case let error as HTTPError: self.init(status: error.status, detail: error.body, headers: error.headers)
        case let error as any HTTPResponseError: self.init(status: error.status, detail: nil, headers: [:])
        case _: return nil
        }
    }

    private init?(status: HTTPResponse.Status, detail: String?, headers: HTTPFields) {
        guard (400..<500).contains(status.code) || status.code == 503 else { return nil }
        let type = ProblemType.standard.first { $0.status == status }
        self.init(type ?? ProblemType("http-\(status.code)", status, status.reasonPhrase, forCaller: ""), detail)
        self.headers = headers
    }
}
