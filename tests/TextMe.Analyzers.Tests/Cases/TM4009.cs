// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task<bool> ServeAsync(ILibrary library)
    {
        try
        {
            return (await library.LendAsync("111")).IsSuccess;
        }
        [|catch (Exception)|]
        {
            return false;
        }
    }
}
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// fix: Let OutcomeUnknownException through
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task<bool> ServeAsync(ILibrary library)
    {
        try
        {
            return (await library.LendAsync("111")).IsSuccess;
        }
        catch (OutcomeUnknownException)
        {
            throw;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task ServeAsync(ILibrary library)
    {
        try
        {
            if ((await library.LendAsync("111")).IsSuccess)
            {
                Console.WriteLine("lent");
            }
        }
        catch (ApiException)
        {
            throw;
        }
        catch (OutcomeUnknownException e) when (e.InnerException is TimeoutException)
        {
            throw;
        }
        [|catch|]
        {
            Console.WriteLine("failed");
        }
    }
}
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);

    [Operation("find", Safety = OperationSafety.ReadOnly)]
    Task<ApiResult<Lent>> FindAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task ServeAsync(ILibrary library)
    {
        try
        {
            _ = await library.FindAsync("111");
        }
        catch
        {
            Console.WriteLine("It only reads.");
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (TransportException e)
        {
            Console.WriteLine(e.Operation);
        }
        catch (Exception)
        {
            Console.WriteLine("It does not get here.");
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (Exception e) when (e is not OutcomeUnknownException)
        {
            Console.WriteLine("A filter.");
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("Not swallowed.", e);
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (Exception e)
        {
            Console.WriteLine(e is OutcomeUnknownException ? "Look first." : "It failed.");
        }

        try
        {
            _ = await library.LendAsync("111");
        }
        catch (Exception e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
        }
    }

    public static Task<ApiResult<Lent>> ServeLater(ILibrary library)
    {
        try
        {
            Func<Task> never = async () => _ = await library.LendAsync("111");
            return library.LendAsync(never.ToString()!);
        }
        catch (Exception)
        {
            throw;
        }
    }

    public static Task<ApiResult<Lent>>? ServeInside(ILibrary library)
    {
        try
        {
            Func<Task> never = async () => _ = await library.LendAsync("111");
            Console.WriteLine(never);
            return library.LendAsync("222");
        }
        catch (Exception)
        {
            return null;
        }
    }
}
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async Task AwaitedAsync(ILibrary library, string[] isbns)
    {
        Task<ApiResult<Lent>> task = library.LendAsync("111");
        try
        {
            _ = await task;
        }
        [|catch|]
        {
            Console.WriteLine("kept in a local");
        }

        try
        {
            Task<ApiResult<Lent>> first = library.LendAsync("111"), second;
            second = library.LendAsync("222");
            ApiResult<Lent>[] all = await Task.WhenAll(first, second).ConfigureAwait(false);
            Console.WriteLine(all.Length);
        }
        [|catch (Exception)|]
        {
            Console.WriteLine("several at once");
        }

        try
        {
            ApiResult<Lent>[] all = await Task.WhenAll(Array.ConvertAll(isbns, isbn => library.LendAsync(isbn)));
            Console.WriteLine(all.Length);
        }
        [|catch|]
        {
            Console.WriteLine("several at once, too");
        }

        try
        {
            await Task.Run(async () => Console.WriteLine((await library.LendAsync("111")).Status));
        }
        [|catch|]
        {
            Console.WriteLine("elsewhere, but waited for");
        }

        try
        {
            _ = await Twice(() => library.LendAsync("111"));
            _ = await Twice(async () => await library.LendAsync("222"));
        }
        [|catch|]
        {
            Console.WriteLine("what gives the task of a function");
        }
    }

    public static async Task TwiceAsync(ILibrary library)
    {
        try
        {
            try
            {
                _ = await library.LendAsync("111");
            }
            catch (Exception)
            {
                Console.WriteLine("thrown on");
                throw;
            }
        }
        [|catch|]
        {
            Console.WriteLine("and swallowed here");
        }

        try
        {
            try
            {
                _ = await library.LendAsync("111");
            }
            [|catch (Exception)|]
            {
                Console.WriteLine("swallowed here");
            }
        }
        catch
        {
            Console.WriteLine("and not here");
        }
    }

    public static bool Block(ILibrary library, bool isFirst)
    {
        try
        {
            return (isFirst ? library.LendAsync("111") : Task.FromResult<ApiResult<Lent>>(null!)).Result.IsSuccess;
        }
        [|catch|]
        {
            Console.WriteLine("blocked");
        }

        try
        {
            return library.LendAsync("111").GetAwaiter().GetResult().IsSuccess;
        }
        [|catch|]
        {
            Console.WriteLine("blocked by an awaiter");
        }

        try
        {
            Task<ApiResult<Lent>> task = library.LendAsync("111");
            task.Wait();
            return task.IsCompleted;
        }
        [|catch|]
        {
            return false;
        }
    }

    private static async Task<T> Twice<T>(Func<Task<T>> call)
    {
        _ = await call();
        return await call();
    }
}
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public sealed class Desk(System.Threading.Channels.Channel<Task> queue)
{
    private readonly List<Task<ApiResult<Lent>>> _running = [];

    public event Action? Closed;

    public async Task<Task<ApiResult<Lent>>?> ServeAsync(ILibrary library)
    {
        Task<ApiResult<Lent>>? kept = null;
        try
        {
            // Nobody waits for it here, so nothing of it comes out here.
            _ = library.LendAsync("111");
            kept = library.LendAsync("222");
            _running.Add(library.LendAsync("333"));
            await queue.Writer.WriteAsync(library.LendAsync("444"));
            await Task.WhenAny(library.LendAsync("555"), Task.Delay(10));
            Closed += async () => _ = await library.LendAsync("666");
            new Thread(() => Console.WriteLine(library.LendAsync("777").Result)).Start();
            _ = LendAsync();
            return kept ?? (_running.Count > 0 ? library.LendAsync("888") : null);

            async Task LendAsync() => _ = await library.LendAsync("999");
        }
        catch
        {
            Closed?.Invoke();
        }

        return kept is null ? null : await Task.FromResult(kept);
    }

    public static async Task AfterAsync(ILibrary library)
    {
        Task<ApiResult<Lent>>? task = null;
        try
        {
            task = library.LendAsync("111");
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }

        _ = task is null ? null : await task;
    }

    public static async void Start(ILibrary library)
    {
        try
        {
            Func<Task> later = async () => _ = await library.LendAsync("111");
            await Task.Yield();
            Start(library);
            Console.WriteLine(later);
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }
    }
}
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("lend")]
    Task<ApiResult<Lent>> LendAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Lent(string Until);

public static class Desk
{
    public static async void Serve(ILibrary library)
    {
        try
        {
            _ = await library.LendAsync("111");
        }
        [|catch (Exception e)|]
        {
            Console.WriteLine(e);
        }

        {|TM4008:library.LendAsync("222")|};
        {|TM4007:await library.LendAsync("333")|};
    }
}
// message: This also catches the OutcomeUnknownException of 'LendAsync', which may have been processed all the same
// message: 'LendAsync' is not awaited: whether it succeeds would never be known
// message: The ApiResult<Lent> is not looked at: a refusal would pass unnoticed
