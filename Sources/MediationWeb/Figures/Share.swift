// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationService

/// A share in tenths of a percent, as figures and as a bar; there is none of nothing.
struct Share: Hashable, Sendable {
    private let tenths: Int

    init?(_ part: Int, of whole: Int) {
        guard whole > 0 else { return nil }
        tenths = (part * 2_000 + whole) / (whole * 2)
    }

    init?(_ rate: Rate) { self.init(rate.numerator, of: rate.denominator) }

    /// `82.4%`
    var text: String { number + "%" }
    /// `82.4`
    var number: String { "\(tenths / 10).\(tenths % 10)" }

    /// The number stands beside it, so the drawing is hidden from those who hear the page.
    var bar: HTML {
        """
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" \
        width="100" height="8"/><rect class="fill" width="\(number)" height="8"/></svg>
        """
    }
}
