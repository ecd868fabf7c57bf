namespace Cartography.Bolt.Client;

/// <summary>Whether a connection is encrypted.</summary>
public enum TlsMode
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>It is, and the server's certificate must be trusted here and bear its name (+s).</summary>
    Verified,

    /// <summary>It is, whoever the server is (+ssc): safe from listeners, not from impostors.</summary>
    AnyCertificate,
}
