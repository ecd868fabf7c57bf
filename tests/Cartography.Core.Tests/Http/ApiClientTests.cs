using Cartography.Core.Http;
using Cartography.Core.Http.Paging;
using Cartography.Core.Reading;
using Cartography.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Cartography.Core.Tests.Http;

public sealed class ApiClientTests : IDisposable
{
    private const string Address = "https://api.example.test/things";

    private readonly FakeApi _api = new();
    private readonly FakeTimeProvider _time = new() { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };
    private readonly ReadLog _log = new();
    private readonly ApiClient _client;

    public ApiClientTests() => _client = new ApiClient(Settings(), _api, _time);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _api.Dispose();
    }

    [Fact]
    public async Task Each_attempt_shows_who_asks()
    {
        Json("""{"a":1}""");

        await _client.Send(new ApiRequest(new Uri(Address)), _log, Cancel);

        Assert.Contains("Authorization: Bearer token", _api.Requests.Single().Headers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_passes_is_asked_again(int status)
    {
        Json("""{"a":1}""");
        Json("""{"error":{"code":"busy"}}""", status, times: 2);

        var answer = await Waiting(_client.Send(new ApiRequest(new Uri(Address)), _log, Cancel));

        Assert.Equal(1, answer!.Root.Integer("a"));
        Assert.Equal(3, _api.Requests.Count);
    }

    [Fact]
    public async Task What_does_not_pass_fails_in_the_end_with_code_and_status()
    {
        Json("""{"error":{"code":"busy","message":"Later."}}""", 503);

        var error = await Assert.ThrowsAsync<ProviderException>(() => Waiting(_client.Send(new ApiRequest(new Uri(Address)), _log, Cancel)));

        Assert.Equal((ErrorMeaning.Fail, 503, "busy"), (error.Meaning, error.Status, error.Code));
        Assert.Equal("Made Up: GET /things at https://api.example.test: busy (Later).", error.Message);
        Assert.Equal(5, _api.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_not_asked_again()
    {
        Json("""{"error":"forbidden"}""", 403);

        var error = await Assert.ThrowsAsync<ProviderException>(() => _client.Send(new ApiRequest(new Uri(Address)), _log, Cancel));

        Assert.Equal(ErrorMeaning.Denied, error.Meaning);
        Assert.Single(_api.Requests);
    }

    [Fact]
    public async Task A_broken_connection_is_asked_again_and_fails_in_the_end()
    {
        Json("{}").Failure = new HttpRequestException("Connection refused (api.example.test:443)");

        var error = await Assert.ThrowsAsync<ProviderException>(() => Waiting(_client.Send(new ApiRequest(new Uri(Address)), _log, Cancel)));

        Assert.Contains("Connection refused", error.Message, StringComparison.Ordinal);
        Assert.Equal(5, _api.Requests.Count);
    }

    [Fact]
    public async Task A_cut_answer_is_asked_again()
    {
        Json("""{"items":[1,2]}""");
        Json("""{"items":[1,""", times: 1);

        var answer = await Waiting(_client.Send(new ApiRequest(new Uri(Address)), _log, Cancel));

        Assert.Equal(["1", "2"], answer!.Root.Texts("items[]"));
    }

    [Fact]
    public async Task A_web_page_is_no_answer()
    {
        _api.Answer(_ => true, " <!DOCTYPE html><html>Sign in</html>", contentType: "text/html");

        var error = await Assert.ThrowsAsync<ProviderException>(() => _client.Send(new ApiRequest(new Uri(Address)), _log, Cancel));

        Assert.Contains("a web page (HTML", error.Message, StringComparison.Ordinal);
        Assert.Contains("Look at --madeup-url.", error.Message, StringComparison.Ordinal);
        Assert.Single(_api.Requests);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_refused()
    {
        Json($$"""{"a":"{{new string('x', 5000)}}"}""");

        var error = await Assert.ThrowsAsync<ProviderException>(() => _client.Send(new ApiRequest(new Uri(Address)), _log, Cancel));

        Assert.Contains("longer than", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cursor")]
    [InlineData("next")]
    [InlineData("link")]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task Every_kind_of_paging_reads_all_pages(string kind)
    {
        IPaging paging = kind switch
        {
            "cursor" => new Cursor("next", "cursor"),
            "next" => new NextUrl("next"),
            "link" => new LinkHeader(),
            "offset" => new Offset("skip", 2),
            _ => new PageNumber("page", 2),
        };
        var (second, next) = kind switch
        {
            "cursor" => ("cursor=p%202", "p 2"),
            "next" => ("start=2", "/things?start=2"),
            "link" => ("start=2", ""),
            "offset" => ("skip=2", ""),
            _ => ("page=2", ""),
        };
        _api.Answer(request => request.Uri.Query.Length == 0, $$"""{"items":[1,2],"next":"{{next}}"}""", contentType: "application/json")
            .Headers.Add(new("Link", "</things?start=0>; rel=\"prev\", </things?start=2>; rel=\"next\""));
        _api.Answer(request => request.Uri.Query == "?" + second, """{"items":[3]}""", contentType: "application/json");

        Assert.Equal(["1", "2", "3"], await Items(paging));
    }

    [Fact]
    public async Task A_page_without_its_list_is_not_an_empty_one()
    {
        Json("""{"count":0}""");

        var error = await Assert.ThrowsAsync<ProviderException>(() => Items(new Cursor("next", "cursor")));

        Assert.Contains("lacks its list 'items[]'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_points_back_is_refused()
    {
        Json("""{"items":[1],"next":"same"}""");

        var error = await Assert.ThrowsAsync<ProviderException>(() => Items(new Cursor("next", "cursor")));

        Assert.Contains("read before", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_at_another_host_is_not_followed()
    {
        Json("""{"items":[1],"next":"https://elsewhere.example.test/things?page=2"}""");

        var error = await Assert.ThrowsAsync<ProviderException>(() => Items(new NextUrl("next")));

        Assert.Contains("elsewhere.example.test", error.Message, StringComparison.Ordinal);
        Assert.Single(_api.Requests);
    }

    [Fact]
    public async Task What_is_really_not_there_is_an_empty_list()
    {
        Json("""{"error":{"code":"gone"}}""", 404);

        Assert.Empty(await Items(null));
    }

    [Fact]
    public async Task Retry_after_is_waited_for()
    {
        using var client = new ApiClient(Settings(), _api, new FakeTimeProvider());
        Json("""{"a":1}""");
        Json("""{"error":{"code":"busy"}}""", 429, times: 1).Headers.Add(new("Retry-After", "7"));
        var time = new FakeTimeProvider();
        using var waiting = new ApiClient(Settings(), _api, time);

        var answer = waiting.Send(new ApiRequest(new Uri(Address)), _log, Cancel);
        await Until(() => _api.Requests.Count == 1);
        time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Single(_api.Requests);
        time.Advance(TimeSpan.FromSeconds(0.2));
        await answer;

        Assert.Equal(2, _api.Requests.Count);
    }

    private static ApiClientSettings Settings() => new()
    {
        Title = "Made Up",
        Authentication = new BearerForTests(),
        Format = new JsonFormat(),
        Errors = ErrorPolicy.Default.With(ErrorMeaning.Absent, "gone"),
        Limits = new ApiLimits { LongestAnswer = 4096 },
        AddressHint = "Look at --madeup-url.",
    };

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Yield();
        }
    }

    private FakeAnswer Json(string body, int status = 200, int? times = null) => _api.Answer(_ => true, body, status, "application/json", times);

    // Waits between attempts pass as fast as they are asked for.
    private async Task<T> Waiting<T>(Task<T> work)
    {
        while (!work.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await work;
    }

    private async Task<List<string>> Items(IPaging? paging)
    {
        var items = new List<string>();

        await foreach (var item in _client.List(new ApiRequest(new Uri(Address)), paging, "items[]", _log, Cancel))
        {
            items.Add(item.Text()!);
        }

        return items;
    }

    private sealed class BearerForTests : IAuthentication
    {
        public ValueTask Authorize(HttpRequestMessage request, ReadOnlyMemory<byte> body, CancellationToken cancel)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer token");
            return ValueTask.CompletedTask;
        }
    }
}
