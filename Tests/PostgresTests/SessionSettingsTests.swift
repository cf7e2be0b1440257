// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("The settings of a transaction")
struct SessionSettingsTests {
    @Test("are one query whose text does not depend on the values")
    func text() {
        let settings: SessionSettings = ["app.low": 5, "app.high": -9]
        #expect(settings.sql.text == "select set_config('app.low', $1, true), set_config('app.high', $2, true)")
        #expect(settings.sql.parameterTypes == [.text, .text])
    }
}
