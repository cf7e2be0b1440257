// SPDX-License-Identifier: Apache-2.0

/// What may differ from the usual way of starting a private cluster.
package struct ClusterOptions: Sendable {
    /// What to do when another living process already runs the cluster.
    package enum InUse: Sendable {
        /// Throw ``ClusterError/folderInUse(_:processID:)``: for commands that must own the cluster.
        case refuse
        /// Connect to it and leave it running at the end: for commands that only read or repair.
        case borrow
    }

    /// What to do when another living process already runs the cluster.
    package var whenInUse: InUse

    /// Folders in which server programs are looked for; nil means `PATH` and the places of the distributions.
    package var binaryFolders: [String]?

    /// Where a folder is made for what cannot lie in the data folder: `/var/lib` for root and `/var/tmp` for others.
    package var spareFolder: String?

    /// The usual way, unless an argument says otherwise.
    package init(whenInUse: InUse = .refuse, binaryFolders: [String]? = nil, spareFolder: String? = nil) {
        self.whenInUse = whenInUse
        self.binaryFolders = binaryFolders
        self.spareFolder = spareFolder
    }
}
