// SPDX-License-Identifier: Apache-2.0
private import CQREncode
internal import HTML

/// A text as a picture that telephones read, drawn into the page itself: no file, no script, no other server.
struct QRCode: Sendable {
    /// The white border that readers need, in modules.
    private static let border = 4

    /// How many modules a side has, with the border.
    let size: Int
    /// The dark runs as one path: `M4 4h7v1h-7z…`.
    let path: String

    /// Draws a text; nothing for one that does not fit.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, code.pointee.data[row * width + column] & 1 == 1 { column += 1 }
                if column > start {
                    let length = column - start
                    path += "M\(start + Self.border) \(row + Self.border)h\(length)v1h-\(length)z"
                } else {
                    column += 1
                }
            }
        }
        size = width + 2 * Self.border
        self.path = path
    }

    /// The picture; what it says stands beside it as text, so that it is hidden from those who hear the page.
    var html: HTML {
        """
        <svg class="qr" viewBox="0 0 \(size) \(size)" shape-rendering="crispEdges" aria-hidden="true">\
        <rect width="\(size)" height="\(size)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
        """
    }
}
