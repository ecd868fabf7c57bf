using System.Net;
using System.Runtime.CompilerServices;
using Cartography.Core.Http.Paging;
using Cartography.Core.Reading;
using Polly;
using Polly.Retry;

namespace Cartography.Core.Http;

/// <summary>
/// The one way to a vendor's API: authentication, paging, retries, timeouts and limits in one place. What is not a whole and right answer is a
/// <see cref="ProviderException"/>; a short list never looks like a whole one.
/// </summary>
public sealed class ApiClient : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly ApiClientSettings _settings;
    private readonly ResiliencePipeline<ApiAnswer> _pipeline;

    /// <summary>A client.</summary>
    /// <param name="settings">How the vendor is reached.</param>
    /// <param name="handler">The innermost handler; the client disposes it.</param>
    /// <param name="time">The clock of waits and timeouts.</param>
    public ApiClient(ApiClientSettings settings, HttpMessageHandler handler, TimeProvider time)
    {
        _settings = settings;
        _invoker = new HttpMessageInvoker(handler);

        var builder = new ResiliencePipelineBuilder<ApiAnswer> { TimeProvider = time };

        if (settings.Limits.Retries > 0)
        {
            builder.AddRetry(RetryOptions(settings, time));
        }

        _pipeline = builder.AddTimeout(settings.Limits.AttemptTimeout).Build();
    }

    /// <summary>The answer to one request. An error that means Absent gives null.</summary>
    public async Task<ApiAnswer?> Send(ApiRequest request, ReadLog log, CancellationToken cancel)
    {
        ApiAnswer answer;

        try
        {
            answer = await _pipeline.ExecuteAsync(async token => await Attempt(request, log, token), cancel);
        }
        catch (Exception error) when (ApiFailure.IsTransport(error))
        {
            throw ApiFailure.OfTransport(_settings, request, error);
        }

        if (answer.Error is not { } problem)
        {
            return answer;
        }

        var meaning = _settings.Errors.MeaningOf(answer.Status, problem.Code);
        return meaning == ErrorMeaning.Absent ? null : throw ApiFailure.OfAnswer(_settings, request, answer.Status, problem, meaning);
    }

    /// <summary>
    /// The items of a list over all its pages, as they arrive. A page without its list is an error, so is a next page that was seen before or
    /// that is at another host. An error that means Absent gives an empty list.
    /// </summary>
    /// <param name="first">The request for the first page.</param>
    /// <param name="paging">How to come to the next; null: there is one page.</param>
    /// <param name="list">Where the list stands in a page; null: the page is the list.</param>
    /// <param name="log">Takes what cannot be read.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async IAsyncEnumerable<Item> List(
        ApiRequest first, IPaging? paging, ItemPath? list, ReadLog log, [EnumeratorCancellation] CancellationToken cancel)
    {
        var guard = new PagingGuard(_settings, first);

        for (var request = first; request is not null;)
        {
            guard.Enter(request);

            if (await Send(request, log, cancel) is not { } answer)
            {
                yield break;
            }

            var items = ApiFailure.ItemsOf(_settings, request, answer.Root, list);

            foreach (var item in items)
            {
                yield return item;
            }

            request = paging?.Next(request, answer, items.Count);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _invoker.Dispose();

    private static RetryStrategyOptions<ApiAnswer> RetryOptions(ApiClientSettings settings, TimeProvider time) => new()
    {
        MaxRetryAttempts = settings.Limits.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = settings.Limits.FirstWait,
        MaxDelay = settings.Limits.LongestWait,
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is { } error
                ? ApiFailure.IsTransport(error)
                : arguments.Outcome.Result is { Error: { } problem } answer
                    && settings.Errors.MeaningOf(answer.Status, problem.Code) == ErrorMeaning.Retry),
        DelayGenerator = arguments => ValueTask.FromResult(
            RetryAfter.Of(arguments.Outcome.Result?.Headers.RetryAfter, time, settings.Limits.LongestWait)),
    };

    private async ValueTask<ApiAnswer> Attempt(ApiRequest request, ReadLog log, CancellationToken cancel)
    {
        using var message = new HttpRequestMessage(request.Method, request.Uri);

        foreach (var (name, value) in request.Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        await (request.Authentication ?? _settings.Authentication).Authorize(message, request.Body ?? ReadOnlyMemory<byte>.Empty, cancel);
        using var response = await _invoker.SendAsync(message, cancel);
        var bytes = await BodyReader.Read(response, _settings, request, cancel);
        return ToAnswer(request, response, bytes, log);
    }

    private ApiAnswer ToAnswer(ApiRequest request, HttpResponseMessage response, ReadOnlyMemory<byte> bytes, ReadLog log)
    {
        var status = (int)response.StatusCode;
        var failed = status is < 200 or > 299;

        if (BodyReader.IsHtml(bytes.Span))
        {
            return failed && _settings.Errors.MeaningOf(status, null) == ErrorMeaning.Retry
                ? new ApiAnswer(status, response.Headers, default) { Error = new ApiError(null, "a web page (HTML)") }
                : throw ApiFailure.OfHtml(_settings, request, status);
        }

        if (bytes.IsEmpty)
        {
            var error = failed ? _settings.Format.ReadError(response) ?? new ApiError(null, response.ReasonPhrase) : null;
            return new ApiAnswer(status, response.Headers, default) { Error = error };
        }

        try
        {
            var root = _settings.Format.Read(bytes, log);
            return new ApiAnswer(status, response.Headers, root) { Error = failed ? _settings.Format.ReadError(root) : null };
        }
        catch (ItemFormatException) when (failed)
        {
            // A proxy's plain text with a 502: the status says enough.
            return new ApiAnswer(status, response.Headers, default) { Error = new ApiError(null, ((HttpStatusCode)status).ToString()) };
        }
    }
}
