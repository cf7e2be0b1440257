// SPDX-License-Identifier: Apache-2.0
import Testing

/// All tests that make clusters.
///
/// One at a time: making a cluster writes a thousand files and waits for the disk, so that thirty at once would mostly
/// wait for each other, and the limit would measure the others.
@Suite("A private cluster", .serialized, .timeLimit(.minutes(3)))
struct PrivateClusterTests {}
