// SPDX-License-Identifier: Apache-2.0

extension FieldReader {
    /// The errors so far as a problem, for a reader that cannot know what else to ask for.
    package var problem: Problem { Problem(source.problemType, errors: errors) }
}
