// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findTitle")]
    Task<string> {|TM1004:FindTitleAsync|}(string isbn, CancellationToken cancellationToken = default);
}
// message: 'FindTitleAsync' must return Task<T>, ValueTask<T>, Task<ApiResult<T>> or ValueTask<ApiResult<T>>, where T is a [WireContract] type without '?'
// fix
[ApiContract]
public partial interface ILibrary
{
    [Operation("findTitle")]
    Task<FoundTitle> FindTitleAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record FoundTitle([XmlText] string Title);
// violation
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    Book {|TM1004:FindBook|}(string isbn);

    [Operation("dropBook")]
    void {|TM1004:DropBook|}(ref int isbn, out string @class);

    [Operation("none")]
    Task<Book?> {|TM1004:MaybeAsync|}();

    [Operation("list")]
    IAsyncEnumerable<Book> {|TM1004:ListAsync|}();
}

[WireContract]
public sealed partial record Book(string Title);
// message: 'FindBook' must return Task<T>, ValueTask<T>, Task<ApiResult<T>> or ValueTask<ApiResult<T>>, where T is a [WireContract] type without '?'
// message: 'DropBook' must return Task<T>, ValueTask<T>, Task<ApiResult<T>> or ValueTask<ApiResult<T>>, where T is a [WireContract] type without '?'
// message: 'MaybeAsync' must return Task<T>, ValueTask<T>, Task<ApiResult<T>> or ValueTask<ApiResult<T>>, where T is a [WireContract] type without '?'
// message: 'ListAsync' must return Task<T>, ValueTask<T>, Task<ApiResult<T>> or ValueTask<ApiResult<T>>, where T is a [WireContract] type without '?'
// near miss
[ApiContract]
public partial interface ILibrary
{
    [Operation("findBook")]
    ValueTask<ApiResult<Book>> FindBookAsync(string isbn, CancellationToken cancellationToken = default);
}

[WireContract]
public sealed partial record Book(string Title);
