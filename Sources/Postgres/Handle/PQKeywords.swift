// SPDX-License-Identifier: Apache-2.0

/// The connection parameters as the two null-terminated arrays that libpq takes.
///
/// Values travel in arrays and are never joined into one text, so that no quoting can go wrong.
struct PQKeywords {
    private let parameters: [(keyword: String, value: String)]

    init(_ parameters: [(keyword: String, value: String)]) {
        self.parameters = parameters
    }

    /// Calls `body` with pointers that are valid until it returns.
    func withPointers<Answer>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> Answer
    ) -> Answer {
        var bytes: [CChar] = []
        var offsets: [(keyword: Int, value: Int)] = []
        for parameter in parameters {
            let keyword = bytes.count
            bytes += parameter.keyword.utf8.map(CChar.init(bitPattern:)) + [0]
            let value = bytes.count
            bytes += parameter.value.utf8.map(CChar.init(bitPattern:)) + [0]
            offsets.append((keyword, value))
        }
        return unsafe bytes.withUnsafeBufferPointer { bytes in
            let start = bytes.baseAddress
            let keywords = unsafe offsets.map { offset in unsafe start.map { unsafe $0 + offset.keyword } } + [nil]
            let values = unsafe offsets.map { offset in unsafe start.map { unsafe $0 + offset.value } } + [nil]
            return unsafe keywords.withUnsafeBufferPointer { keywords in
                unsafe values.withUnsafeBufferPointer { values in
                    guard let first = keywords.baseAddress, let second = values.baseAddress else {
                        preconditionFailure("Both arrays end with a null entry, so neither is empty.")
                    }
                    return unsafe body(first, second)
                }
            }
        }
    }
}
