using Cartography.Core.Reading;

namespace Cartography.Core.Http;

/// <summary>JSON; an error in one of the forms that most vendors use.</summary>
public sealed class JsonFormat : AnswerFormat
{
    /// <inheritdoc/>
    public override Item Read(ReadOnlyMemory<byte> body, ReadLog log) => ItemReader.ReadJson(body, log);

    /// <inheritdoc/>
    public override ApiError ReadError(Item root)
    {
        var error = root.At("error");
        var inner = error.Fields.Any() ? error : root;
        var code = inner.At("code").Text() ?? inner.At("status").Text() ?? root.At("error").Text();
        var message = inner.At("message").Text() ?? inner.At("error_description").Text() ?? inner.At("detail").Text();
        return new ApiError(code, message);
    }
}
