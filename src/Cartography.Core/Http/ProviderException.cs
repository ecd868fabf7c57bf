namespace Cartography.Core.Http;

/// <summary>A vendor could not be read: what happened, where, and what to do, in the message; never a secret.</summary>
/// <param name="message">One or two sentences for the person who must act.</param>
/// <param name="meaning">What it means for the graph.</param>
/// <param name="inner">The cause.</param>
public sealed class ProviderException(string message, ErrorMeaning meaning = ErrorMeaning.Fail, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What it means for the graph.</summary>
    public ErrorMeaning Meaning => meaning;

    /// <summary>The HTTP status, when there was an answer.</summary>
    public int? Status { get; init; }

    /// <summary>The vendor's error code, when it gave one.</summary>
    public string? Code { get; init; }
}
