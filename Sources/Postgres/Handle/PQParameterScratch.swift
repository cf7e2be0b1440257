// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

/// The four arrays that libpq wants for the parameters of a call, kept by the connection and grown when needed.
@safe
final class PQParameterScratch {
    private var capacity = 0
    private var values: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private var lengths: UnsafeMutablePointer<Int32>
    private var formats: UnsafeMutablePointer<Int32>
    private var types: UnsafeMutablePointer<Oid>

    init() {
        unsafe values = .allocate(capacity: 0)
        unsafe lengths = .allocate(capacity: 0)
        unsafe formats = .allocate(capacity: 0)
        unsafe types = .allocate(capacity: 0)
        reserve(32)
    }

    deinit {
        release()
    }

    /// Calls `body` with the parameters of `sql` laid out as libpq wants them: count, values, lengths, formats, types.
    func withParameters<Answer>(
        of sql: borrowing SQL,
        _ body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Oid>
        ) -> Answer
    ) -> Answer {
        reserve(sql.parameterCount)
        return unsafe sql.bytes.withUnsafeBytes { bytes in
            // libpq takes a null pointer for null, so an empty value needs some other address.
            let start = unsafe bytes.baseAddress ?? UnsafeRawPointer(lengths)
            var index = 0
            for case .parameter(let type, let offset, let length) in sql.segments {
                unsafe lengths[index] = Swift.max(length, 0)
                unsafe types[index] = type.rawValue
                unsafe values[index] =
                    length < 0 ? nil : (start + Int(offset)).assumingMemoryBound(to: CChar.self)
                index += 1
            }
            return unsafe body(Int32(index), values, lengths, formats, types)
        }
    }

    private func reserve(_ count: Int) {
        guard count > capacity else { return }
        release()
        capacity = count
        unsafe values = .allocate(capacity: count)
        unsafe lengths = .allocate(capacity: count)
        unsafe formats = .allocate(capacity: count)
        unsafe types = .allocate(capacity: count)
        unsafe formats.initialize(repeating: 1, count: count)
    }

    private func release() {
        unsafe values.deallocate()
        unsafe lengths.deallocate()
        unsafe formats.deallocate()
        unsafe types.deallocate()
    }
}
