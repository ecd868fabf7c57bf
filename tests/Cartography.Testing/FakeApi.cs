using System.Net;
using System.Text;

namespace Cartography.Testing;

/// <summary>
/// An API that is a list of answers. Each request takes the first answer that fits; one that no answer fits fails the test loudly, as status 599.
/// </summary>
public sealed class FakeApi : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly List<FakeAnswer> _answers = [];
    private readonly List<FakeRequest> _requests = [];

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Adds an answer; a later one with the same condition is looked at first.</summary>
    /// <param name="fits">Which requests it answers.</param>
    /// <param name="body">The body.</param>
    /// <param name="status">The status.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="times">How often it answers; null: always.</param>
    public FakeAnswer Answer(Func<FakeRequest, bool> fits, string body, int status = 200, string contentType = "text/xml", int? times = null)
    {
        var answer = new FakeAnswer(fits, body, status, contentType) { Times = times };

        lock (_lock)
        {
            _answers.Insert(0, answer);
        }

        return answer;
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        var asked = new FakeRequest(request.Method.Method, request.RequestUri!, body, request.Headers.ToString());
        var answer = Take(asked);

        if (answer?.Failure is { } failure)
        {
            throw failure;
        }

        var response = new HttpResponseMessage((HttpStatusCode)(answer?.Status ?? 599))
        {
            Content = new StringContent(answer?.Body ?? $"No answer for {asked}", Encoding.UTF8),
        };
        response.Content.Headers.Remove("Content-Type");
        response.Content.Headers.TryAddWithoutValidation("Content-Type", answer?.ContentType ?? "text/plain");

        foreach (var (name, value) in answer?.Headers ?? [])
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    private FakeAnswer? Take(FakeRequest asked)
    {
        lock (_lock)
        {
            _requests.Add(asked);
            var answer = _answers.Find(answer => answer.Times is not 0 && answer.Fits(asked));

            if (answer is { Times: { } times })
            {
                answer.Times = times - 1;
            }

            return answer;
        }
    }
}
