namespace Cartography.Testing;

/// <summary>An answer of a <see cref="FakeApi"/>.</summary>
/// <param name="fits">Which requests it answers.</param>
/// <param name="body">The body.</param>
/// <param name="status">The status.</param>
/// <param name="contentType">The content type.</param>
public sealed class FakeAnswer(Func<FakeRequest, bool> fits, string body, int status, string contentType)
{
    /// <summary>Which requests it answers.</summary>
    public Func<FakeRequest, bool> Fits => fits;

    /// <summary>The body.</summary>
    public string Body => body;

    /// <summary>The status.</summary>
    public int Status => status;

    /// <summary>The content type.</summary>
    public string ContentType => contentType;

    /// <summary>Further headers.</summary>
    public List<KeyValuePair<string, string>> Headers { get; } = [];

    /// <summary>Thrown in place of an answer: the connection broke.</summary>
    public Exception? Failure { get; set; }

    /// <summary>How often it still answers; null: always.</summary>
    public int? Times { get; set; }
}
