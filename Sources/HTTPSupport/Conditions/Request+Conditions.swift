// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

extension Request {
    /// The version that the sender has seen, from `If-Match`.
    ///
    /// Throws a `Problem`: 428 if it is missing, 400 if it is not one tag of ours. A weak tag is taken as well, because
    /// proxies that compress weaken ours, and the version says enough.
    package func requireIfMatch() throws(Problem) -> Int {
        guard let text = headers[.ifMatch] else {
            throw Problem(.preconditionRequired, "Send the ETag of the version that you have seen as If-Match.")
        }
        guard let version = Self.version(ofTag: text) else {
            throw Problem(.malformedHeader, "If-Match must be one ETag of this server.")
        }
        return version
    }

    /// Whether the sender has this picture already, by `If-None-Match`.
    package func has(_ tag: EntityTag) -> Bool {
        hasTag(tag.description[...])
    }

    /// Whether `If-None-Match` lists a tag; weak tags count, as the standard says.
    func hasTag(_ tag: Substring) -> Bool {
        guard let list = headers[.ifNoneMatch] else { return false }
        return list.split(separator: ",").contains { Self.opaquePart(of: $0) == tag }
    }

    private static func version(ofTag text: String) -> Int? {
        let tag = opaquePart(of: text[...])
        guard tag.utf8.count > 2, tag.hasPrefix("\""), tag.hasSuffix("\"") else { return nil }
        let parts = tag.dropFirst().dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, UInt64(parts[1], radix: 16) != nil, parts[0].allSatisfy(\.isASCIIDigit),
            let version = Int(parts[0]), version > 0
        else { return nil }
        return version
    }

    /// A tag without the mark of weakness and the spaces around it.
    private static func opaquePart(of text: Substring) -> Substring {
        let tag = text.drop { $0 == " " }.prefix { $0 != " " }
        return tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension Response {
    /// The answer 304 to somebody who has the picture already.
    package static func notModified(_ tag: EntityTag) -> Response {
        Response(status: .notModified, headers: [.eTag: tag.description, .cacheControl: "private, no-cache"])
    }
}
