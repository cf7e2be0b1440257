// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

/// A method by the name that operations have.
struct HTTPMethodName {
    let value: HTTPRequest.Method

    init?(_ name: some StringProtocol) {
        guard let method = HTTPRequest.Method(String(name)) else { return nil }
        value = method
    }

    var hasBody: Bool { value == .post || value == .put }
}
