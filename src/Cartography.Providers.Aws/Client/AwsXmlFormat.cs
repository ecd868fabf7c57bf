using Cartography.Core.Http;
using Cartography.Core.Reading;

namespace Cartography.Providers.Aws.Client;

/// <summary>The XML of the query, ec2 and rest-xml protocols, which tell errors in three forms.</summary>
internal sealed class AwsXmlFormat : AnswerFormat
{
    private static readonly ItemPath[] Errors = ["ErrorResponse.Error", "Response.Errors.Error", "Error"];

    public override Item Read(ReadOnlyMemory<byte> body, ReadLog log) => ItemReader.ReadXml(body, log);

    public override ApiError ReadError(Item root)
    {
        var error = Errors.Select(path => root.At(path)).FirstOrDefault(found => !found.IsMissing);
        return new ApiError(error.Text("Code"), error.Text("Message"));
    }
}
