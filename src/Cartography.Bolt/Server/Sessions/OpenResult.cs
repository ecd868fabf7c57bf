namespace Cartography.Bolt.Server.Sessions;

/// <summary>A result that a client is reading.</summary>
internal sealed class OpenResult(IBoltResult result)
{
    /// <summary>The rows.</summary>
    public IBoltResult Result { get; } = result;

    /// <summary>A row was read to see whether there is one, and not sent yet.</summary>
    public bool HasRow { get; set; }

    /// <summary>Whether all rows were passed over without looking at them.</summary>
    public bool IsUnread { get; set; }

    /// <summary>Whether there was a row at all.</summary>
    public bool HadRows { get; set; }
}
