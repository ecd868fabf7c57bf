namespace Cartography.Bolt.Handshake;

/// <summary>What both sides agreed on.</summary>
/// <param name="Version">The version.</param>
/// <param name="ByManifest">Whether the server listed its versions; HELLO is then answered with the version as well.</param>
internal sealed record HandshakeResult(BoltVersion Version, bool ByManifest);
