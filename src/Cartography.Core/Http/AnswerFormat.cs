using Cartography.Core.Reading;

namespace Cartography.Core.Http;

/// <summary>How a vendor writes answers and errors.</summary>
public abstract class AnswerFormat
{
    /// <summary>The document in a body; fails with <see cref="ItemFormatException"/>.</summary>
    public abstract Item Read(ReadOnlyMemory<byte> body, ReadLog log);

    /// <summary>The error in the document of an answer with an error status.</summary>
    public abstract ApiError ReadError(Item root);

    /// <summary>The error that the headers tell when there is no body, or null.</summary>
    public virtual ApiError? ReadError(HttpResponseMessage response) => null;
}
