using Cartography.Core.Http;
using Cartography.Core.Http.Paging;

namespace Cartography.Providers.Aws.Client;

/// <summary>Pages of an AWS list: the answer's token goes into the next call.</summary>
/// <param name="operation">The call.</param>
/// <param name="next">The call with these further parameters.</param>
internal sealed class AwsPaging(AwsOperation operation, Func<KeyValuePair<string, string>, ApiRequest> next) : IPaging
{
    public ApiRequest? Next(ApiRequest current, ApiAnswer answer, int items) =>
        answer.Root.Text($"{operation.Result}.{operation.TokenOut}") is { Length: > 0 } token ? next(new(operation.TokenIn!, token)) : null;
}
