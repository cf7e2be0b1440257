// SPDX-License-Identifier: Apache-2.0
package import Hummingbird
import Logging
import NIOCore

/// What is known of every request: its id and where it came from.
///
/// Who sent it is not known here. A group of routes has a context of its own (`DerivedContext`) with a middleware that
/// looks up the session or the token; a further group below has a context whose initialiser throws unless somebody is
/// signed in, so that its handlers find the user in a constant.
package struct AppContext: RequestContext {
    /// What the framework knows of the request.
    package var coreContext: CoreRequestContextStorage
    /// The id under which the request is logged and reported to the caller.
    package let requestID: String
    /// The other end of the connection: a proxy or the client itself.
    package let peer: ClientAddress?
    /// The client, once `ClientAddressMiddleware` has looked behind trusted proxies; until then the peer.
    package var client: ClientAddress?

    /// Takes over what the server knows when a request begins.
    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        requestID = source.logger[metadataKey: "hb.request.id"].map { "\($0)" } ?? RequestID().description
        peer = source.channel.remoteAddress.flatMap(ClientAddress.init)
        client = peer
    }
}

/// A context of a group of routes, made from the context above it.
///
/// ```swift
/// struct PageContext: DerivedContext {
///     var base: AppContext
///     var session: Session?          // set by a middleware of the group
///     init(context: AppContext) { base = context }
/// }
/// struct SignedInPage: DerivedContext {
///     var base: AppContext
///     let user: User
///     init(context: PageContext) throws {
///         guard let session = context.session else { throw Redirection(to: "/sign-in") }
///         base = context.base
///         user = session.user
///     }
/// }
/// ```
package protocol DerivedContext: ChildRequestContext {
    var base: AppContext { get set }
}

extension DerivedContext {
    /// What the framework knows of the request, kept in the base.
    package var coreContext: CoreRequestContextStorage {
        get { base.coreContext }
        set { base.coreContext = newValue }
    }
    /// The id under which the request is logged and reported to the caller.
    package var requestID: String { base.requestID }
    /// The client's address, behind trusted proxies.
    package var client: ClientAddress? { base.client }
}
